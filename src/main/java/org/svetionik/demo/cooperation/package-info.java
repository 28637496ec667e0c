/** Agreements, meetings, trainings and material, complete but where their absence is planted. */
@NullMarked
package org.svetionik.demo.cooperation;

import org.jspecify.annotations.NullMarked;

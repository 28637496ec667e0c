@NullMarked
package org.svetionik.recording;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.svetionik.rules;

import org.jspecify.annotations.NullMarked;

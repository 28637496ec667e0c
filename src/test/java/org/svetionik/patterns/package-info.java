@NullMarked
package org.svetionik.patterns;

import org.jspecify.annotations.NullMarked;

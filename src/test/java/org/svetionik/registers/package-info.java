@NullMarked
package org.svetionik.registers;

import org.jspecify.annotations.NullMarked;

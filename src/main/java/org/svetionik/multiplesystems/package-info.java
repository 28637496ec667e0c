/** How many children no institution sees, as far as the lists of those whom they see can tell: multiple systems estimation. */
@NullMarked
package org.svetionik.multiplesystems;

import org.jspecify.annotations.NullMarked;

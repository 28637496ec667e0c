@NullMarked
package org.svetionik.multiplesystems;

import org.jspecify.annotations.NullMarked;

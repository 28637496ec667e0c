@NullMarked
package org.svetionik.cases;

import org.jspecify.annotations.NullMarked;

/** Holds what is built, shipped and started to its rules: containers, dependencies, licences. */
@NullMarked
package org.svetionik.packaging;

import org.jspecify.annotations.NullMarked;

/** The files of an interchange package. */
@NullMarked
package org.svetionik.demo.tables;

import org.jspecify.annotations.NullMarked;

/** Reads the files of an interchange package, record by record, from a folder or a zip. */
@NullMarked
package org.svetionik.exchange.reading;

import org.jspecify.annotations.NullMarked;

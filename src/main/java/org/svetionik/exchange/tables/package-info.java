/** The tables of the interchange, bound to the graph model: what each column is in the graph and what may stand in it. */
@NullMarked
package org.svetionik.exchange.tables;

import org.jspecify.annotations.NullMarked;

/** The graph model as data: labels, relationship types, vocabularies and interchange tables, read from {@code graph-model/}. */
@NullMarked
package org.svetionik.model;

import org.jspecify.annotations.NullMarked;

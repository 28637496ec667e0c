package org.svetionik.figures;

import org.jspecify.annotations.Nullable;

/** The names of a value that is not a word of the API itself. */
public record Label(@Nullable String srLatn, @Nullable String en) {}

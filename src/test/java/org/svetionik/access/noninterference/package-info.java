/** Holds every answer to the one over a graph without what the viewer may not see, by random graphs, viewers and questions. */
@NullMarked
package org.svetionik.access.noninterference;

import org.jspecify.annotations.NullMarked;

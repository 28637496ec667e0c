/** Takes into the graph what people record one act at a time: once for each key of a client, all of it or nothing. */
@NullMarked
package org.svetionik.recording;

import org.jspecify.annotations.NullMarked;

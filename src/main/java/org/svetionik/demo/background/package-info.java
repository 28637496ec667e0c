/** How an ordinary case goes: signs before it, hand-offs along a route, answers, an ending. */
@NullMarked
package org.svetionik.demo.background;

import org.jspecify.annotations.NullMarked;

/** The places and institutions of the invented country. */
@NullMarked
package org.svetionik.demo.country;

import org.jspecify.annotations.NullMarked;

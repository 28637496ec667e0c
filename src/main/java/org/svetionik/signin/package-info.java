/** Who asks: demo accounts or tokens of an identity provider, and what every request must bring before it is answered. */
@NullMarked
package org.svetionik.signin;

import org.jspecify.annotations.NullMarked;

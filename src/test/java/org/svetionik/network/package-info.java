@NullMarked
package org.svetionik.network;

import org.jspecify.annotations.NullMarked;

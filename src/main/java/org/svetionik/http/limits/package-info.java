/** How large a GraphQL request may be, judged before anything of it is executed. */
@NullMarked
package org.svetionik.http.limits;

import org.jspecify.annotations.NullMarked;

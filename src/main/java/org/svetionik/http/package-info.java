/** GraphQL over HTTP, GraphiQL, and the errors that leave the service. */
@NullMarked
package org.svetionik.http;

import org.jspecify.annotations.NullMarked;

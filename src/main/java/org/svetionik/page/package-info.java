/** The page of the service for people: a shell of markup; everything else it asks of the GraphQL API. */
@NullMarked
package org.svetionik.page;

import org.jspecify.annotations.NullMarked;

package org.svetionik.graph;

import java.util.Set;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.springframework.stereotype.Component;

/**
 * Sessions of the one database, which see what earlier ones of this process wrote: on a cluster, reads go to any member that has caught
 * up with the bookmarks.
 */
@Component
public class Sessions {

    private final Driver driver;
    private final BookmarkManager bookmarks =
            BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());

    Sessions(Driver driver) {
        this.driver = driver;
    }

    /** A session whose work blocks the calling thread; to be closed by the caller. */
    public Session blocking(AccessMode mode) {
        return driver.session(Session.class, config(mode));
    }

    /** A session whose work completes later; to be closed by the caller. */
    AsyncSession async(AccessMode mode) {
        return driver.session(AsyncSession.class, config(mode));
    }

    /** What has been written so far, for those who open sessions of their own. */
    Set<Bookmark> bookmarks() {
        return bookmarks.getBookmarks();
    }

    private SessionConfig config(AccessMode mode) {
        return SessionConfig.builder()
                .withDefaultAccessMode(mode)
                .withBookmarkManager(bookmarks)
                .build();
    }
}

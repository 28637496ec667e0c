package org.svetionik;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on the terminal that shows how far a command has got. */
final class Progress implements AutoCloseable {

    private final ProgressBar bar;

    Progress(String task) {
        this.bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .build();
    }

    /** Shows what is done of a total, unknown where negative, and what is worked on. */
    void at(long done, long total, String message) {
        bar.maxHint(total);
        bar.stepTo(done);
        bar.setExtraMessage(message);
    }

    @Override
    public void close() {
        bar.close();
    }
}

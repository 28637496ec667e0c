package org.svetionik.http;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Hooks;

/** Failures that come when nobody waits for them any more, after a client has hung up: Reactor itself would log their messages. */
@Component
class DroppedFailures implements InitializingBean, DisposableBean {

    @Override
    public void afterPropertiesSet() {
        Hooks.onErrorDropped(Incident::report);
    }

    @Override
    public void destroy() {
        Hooks.resetOnErrorDropped();
    }
}

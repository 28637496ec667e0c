# The service alone: its store is a Neo4j server of its own, named by SPRING_NEO4J_URI.
# Needs the jar that `mvn package` leaves in target/, and no network beyond the base image.
ARG JRE=eclipse-temurin:25-jre-noble

FROM ${JRE} AS layers
WORKDIR /build
COPY target/svetionik-*.jar svetionik.jar
RUN ["java", "-Djarmode=tools", "-jar", "svetionik.jar", "extract", "--layers", "--destination", "layers"]

FROM ${JRE}
RUN install -d -o 10001 -g 10001 -m 0700 /data
WORKDIR /opt/svetionik
# The layers that change least come first
COPY --from=layers /build/layers/dependencies/ ./
COPY --from=layers /build/layers/spring-boot-loader/ ./
COPY --from=layers /build/layers/snapshot-dependencies/ ./
COPY --from=layers /build/layers/application/ ./
COPY LICENSE NOTICE ./

USER 10001:10001
ENV SVETIONIK_DATA=/data SERVER_ADDRESS=0.0.0.0
VOLUME /data
EXPOSE 8080
# The shell's own sockets: the image has no need of an HTTP client
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=6 CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && read -r _ status _ <&3 && [ \"$status\" = 200 ]"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-jar", "svetionik.jar"]

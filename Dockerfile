# Builds with everything, serves with the files that the server needs and no more.
FROM node:22-bookworm-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1 BUILD_STANDALONE=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build
RUN cp -r public .next/standalone/ && cp -r .next/static .next/standalone/.next/

FROM node:22-bookworm-slim
WORKDIR /app
# Docker puts the container's name into HOSTNAME, and the server would listen there alone.
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOSTNAME=0.0.0.0 PORT=3000
COPY --from=build --chown=node:node /app/.next/standalone ./
USER node
EXPOSE 3000
# Degraded is still serving: only a server that doesn't answer at all is unhealthy.
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then(() => process.exit(0), () => process.exit(1))"]
# The server itself is process 1, so that SIGTERM reaches it and running sections may end.
CMD ["node", "server.js"]

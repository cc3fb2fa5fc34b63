import { index, type RouteConfig, route } from "@remix-run/route-config";

/** The sitemap: Danish addresses, English files. */
export default [index("routes/public/home.tsx"), route("*", "routes/public/not-found.tsx")] satisfies RouteConfig;

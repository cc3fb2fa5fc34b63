/** Imported first: Express and React read it while they load. */
process.env.NODE_ENV ??= "production";

/** Loaded for its effect: it puts itself where pdf.js looks before it would start a worker. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {}

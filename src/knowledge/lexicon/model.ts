/**
 * A log-linear model of whether a name of the lexicon, where it stands, names a gene or protein. Trained by
 * src/compile/train.ts; src/mentions/genes says what its features are.
 */

/** The local weights are a table of two to this power; the indexes of features are hashed into it. */
export const tableBits = 19;

/** Weights of the words in and around a name (`local`), and of what the whole document says of it (`document`). */
export interface NameModel {
  readonly local: Int8Array;
  /** One step of `local` in logits. */
  readonly scale: number;
  readonly document: Float32Array;
  /** The logit above which a name counts. */
  readonly threshold: number;
  /** Of the features with which it was trained: see src/compile/training/fingerprint.ts. A test compares it; nothing does at run time. */
  readonly fingerprint: number;
}

const magic = 0x4d4f5845; // "EXOM", little endian
const version = 2;
const headerBytes = 28;

/** Reads the file that training wrote. Throws an Error that says what is wrong with it. */
export function openModel(bytes: Uint8Array): NameModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < headerBytes || view.getUint32(0, true) !== magic)
    throw new Error("The file is no name model of ExoScribe.");
  if (view.getUint32(4, true) !== version || view.getUint32(8, true) !== tableBits)
    throw new Error("The name model is of another version of ExoScribe: train it anew.");
  const documentLength = view.getUint32(20, true);
  const localAt = headerBytes + documentLength * 4;
  if (bytes.byteLength !== localAt + (1 << tableBits)) throw new Error("The name model is cut short.");
  const document = new Float32Array(documentLength);
  for (let i = 0; i < documentLength; i++) document[i] = view.getFloat32(headerBytes + i * 4, true);
  return {
    local: new Int8Array(bytes.buffer, bytes.byteOffset + localAt, 1 << tableBits),
    scale: view.getFloat32(12, true),
    document,
    threshold: view.getFloat32(16, true),
    fingerprint: view.getUint32(24, true),
  };
}

/** The file of a model; `openModel` reads it back. */
export function encodeModel(model: NameModel): Uint8Array {
  const localAt = headerBytes + model.document.length * 4;
  const bytes = new Uint8Array(localAt + model.local.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, version, true);
  view.setUint32(8, tableBits, true);
  view.setFloat32(12, model.scale, true);
  view.setFloat32(16, model.threshold, true);
  view.setUint32(20, model.document.length, true);
  view.setUint32(24, model.fingerprint, true);
  model.document.forEach((weight, i) => {
    view.setFloat32(headerBytes + i * 4, weight, true);
  });
  bytes.set(new Uint8Array(model.local.buffer, model.local.byteOffset, model.local.length), localAt);
  return bytes;
}

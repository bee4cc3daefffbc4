//! Where the code of a function comes from.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::aws::lambda::function;
use crate::definition::{AssetSource, Lowering};
use crate::diagnostic::{Code as DiagnosticCode, Diagnostic};
use crate::value::{Located, Origin, Value};

/// `Code`: the code of a function.
///
/// In a definition file: `{ inline: "…" }`, `{ dir: handlers/worker }`, `{ file: handlers/ping.py }`, `{ zip: build/worker.zip }`
/// or `{ object: { bucket: artifacts, key: worker.zip } }`. Paths are relative to the directory in which the program runs.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[expect(
    clippy::large_enum_variant,
    reason = "a function has one, and a box would show in every pattern"
)]
pub enum Code {
    /// Text that stands in the template: Python and Node.js, at most 4 MiB. The module is called `index`.
    Inline(#[schemars(with = "String")] Located<String>),
    /// A directory, which is packed into a zip.
    Dir(#[schemars(with = "String")] Located<String>),
    /// A single file, which is packed into a zip under its own name.
    File(#[schemars(with = "String")] Located<String>),
    /// A zip that exists.
    Zip(#[schemars(with = "String")] Located<String>),
    /// A zip in a bucket.
    Object(S3Object),
}

/// A zip in a bucket.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct S3Object {
    /// `S3Bucket`
    pub bucket: Value<String>,
    /// `S3Key`
    pub key: Value<String>,
    /// `S3ObjectVersion`
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<Value<String>>,
}

/// Source: the page "AWS::Lambda::Function Code" of the CloudFormation user guide, property ZipFile.
const MAX_INLINE_BYTES: usize = 4 * 1024 * 1024;

impl Default for Code {
    fn default() -> Self {
        Self::Dir(Located::default())
    }
}

#[track_caller]
fn here(text: impl Into<String>) -> Located<String> {
    Located {
        value: text.into(),
        origin: Origin::caller(),
    }
}

impl Code {
    /// Text that stands in the template: Python and Node.js. It needs no bucket.
    #[track_caller]
    pub fn inline(text: impl Into<String>) -> Self {
        Self::Inline(here(text))
    }

    /// A directory, which is packed into a zip.
    #[track_caller]
    pub fn dir(path: impl Into<String>) -> Self {
        Self::Dir(here(path))
    }

    /// A single file, which is packed into a zip under its own name.
    #[track_caller]
    pub fn file(path: impl Into<String>) -> Self {
        Self::File(here(path))
    }

    /// A zip that exists.
    #[track_caller]
    pub fn zip(path: impl Into<String>) -> Self {
        Self::Zip(here(path))
    }

    /// A zip in a bucket.
    pub fn object(bucket: impl Into<Value<String>>, key: impl Into<Value<String>>) -> Self {
        Self::Object(S3Object {
            bucket: bucket.into(),
            key: key.into(),
            version: None,
        })
    }

    pub(super) fn is_inline(&self) -> bool {
        matches!(self, Self::Inline(_))
    }

    pub(super) fn origin(&self) -> Origin {
        match self {
            Self::Inline(text) | Self::Dir(text) | Self::File(text) | Self::Zip(text) => {
                text.origin
            }
            Self::Object(object) => object.key.origin(),
        }
    }

    /// The property `Code`, with the asset taken in.
    pub(super) fn lower(&self, cx: &mut Lowering<'_>) -> Value<function::Code> {
        let (source, path) = match self {
            Self::Inline(text) => {
                check_inline(text, cx);
                let inline = Value::<String>::from(&text.value).at(text.origin);
                return function::Code::default().zip_file(inline).into();
            }
            Self::Object(object) => {
                return function::Code::default()
                    .s3_bucket(object.bucket.clone().unchecked())
                    .s3_key(&object.key)
                    .s3_object_version(object.version.as_ref())
                    .into();
            }
            Self::Dir(path) => (AssetSource::Directory(&path.value), path),
            Self::File(path) => (AssetSource::File(&path.value), path),
            Self::Zip(path) => (AssetSource::Zip(&path.value), path),
        };
        Value::intrinsic(cx.stage(source, path.origin).at(path.origin))
    }
}

fn check_inline(text: &Located<String>, cx: &mut Lowering<'_>) {
    let size = text.value.len();
    if size == 0 || size > MAX_INLINE_BYTES {
        let diagnostic = Diagnostic::error(
            DiagnosticCode::TEXT_LENGTH,
            format!(
                "inline code of `{}` has {size} bytes, 1 to {MAX_INLINE_BYTES} are allowed",
                cx.name()
            ),
        )
        .at(text.origin, "")
        .help("put the code into a directory and use `Code::dir`");
        cx.report(diagnostic);
    }
}

impl PartialEq for Code {
    fn eq(&self, other: &Self) -> bool {
        let tree = |code: &Self| serde_json::to_value(code).ok();
        tree(self) == tree(other)
    }
}

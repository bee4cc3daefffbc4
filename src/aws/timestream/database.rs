// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Timestream::Database` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Timestream::Database`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-database.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Database(Body);

resource! { Database "AWS::Timestream::Database" }

impl Database {
    /// `DatabaseName`: string, pattern `^[a-zA-Z0-9_.-]{3,256}$`. A change replaces the resource.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, 1 to 2048 characters.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Database> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `Tag` of `AWS::Timestream::Database`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

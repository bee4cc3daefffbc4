// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Macie::AllowList` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Macie::AllowList`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-allowlist.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AllowList(Body);

resource! { AllowList "AWS::Macie::AllowList" }

impl AllowList {
    /// `Criteria`: `Criteria`. Required.
    #[track_caller]
    pub fn criteria(mut self, value: impl IntoValue<Criteria>) -> Self {
        self.0.set("Criteria", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AllowList> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `Criteria` of `AWS::Macie::AllowList`.
#[derive(Clone, Default)]
#[must_use]
pub struct Criteria(Properties);

properties! { Criteria }

impl Criteria {
    /// `Regex`: string.
    #[track_caller]
    pub fn regex(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Regex", value);
        self
    }

    /// `S3WordsList`: `S3WordsList`.
    #[track_caller]
    pub fn s3_words_list(mut self, value: impl IntoValue<S3WordsList>) -> Self {
        self.0.set("S3WordsList", value);
        self
    }
}

/// `S3WordsList` of `AWS::Macie::AllowList`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3WordsList(Properties);

properties! { S3WordsList }

impl S3WordsList {
    /// `BucketName`: `S3BucketName`. Required.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `ObjectKey`: string. Required.
    #[track_caller]
    pub fn object_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ObjectKey", value);
        self
    }
}

/// `Tag` of `AWS::Macie::AllowList`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

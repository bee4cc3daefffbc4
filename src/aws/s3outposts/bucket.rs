// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3Outposts::Bucket` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::S3Outposts::Bucket`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-bucket.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Bucket(Body);

resource! { Bucket "AWS::S3Outposts::Bucket" }

impl Bucket {
    /// `BucketName`: string, 3 to 63 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `LifecycleConfiguration`: `LifecycleConfiguration`.
    #[track_caller]
    pub fn lifecycle_configuration(
        mut self,
        value: impl IntoValue<LifecycleConfiguration>,
    ) -> Self {
        self.0.set("LifecycleConfiguration", value);
        self
    }

    /// `OutpostId`: string, pattern `^(op-[a-f0-9]{17}|\d{12}|ec2)$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn outpost_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutpostId", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Bucket> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `AbortIncompleteMultipartUpload` of `AWS::S3Outposts::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct AbortIncompleteMultipartUpload(Properties);

properties! { AbortIncompleteMultipartUpload }

impl AbortIncompleteMultipartUpload {
    /// `DaysAfterInitiation`: integer, at least 0. Required.
    #[track_caller]
    pub fn days_after_initiation(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DaysAfterInitiation", value);
        self
    }
}

/// `FilterAndOperator` of `AWS::S3Outposts::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterAndOperator(Properties);

properties! { FilterAndOperator }

impl FilterAndOperator {
    /// `Prefix`: string.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }

    /// `Tags`: list of `FilterTag`, at least 1 item.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<FilterTag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `FilterTag` of `AWS::S3Outposts::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterTag(Properties);

properties! { FilterTag }

impl FilterTag {
    /// `Key`: string, 1 to 1024 characters, pattern `^([\p{L}\p{Z}\p{N}_.:=+\/\-@%]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 1024 characters, pattern `^([\p{L}\p{Z}\p{N}_.:=+\/\-@%]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `LifecycleConfiguration` of `AWS::S3Outposts::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct LifecycleConfiguration(Properties);

properties! { LifecycleConfiguration }

impl LifecycleConfiguration {
    /// `Rules`: list of `Rule`. Required.
    #[track_caller]
    pub fn rules(mut self, value: impl IntoValue<ListOf<Rule>>) -> Self {
        self.0.set("Rules", value);
        self
    }
}

/// `Rule` of `AWS::S3Outposts::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct Rule(Properties);

properties! { Rule }

impl Rule {
    /// `AbortIncompleteMultipartUpload`: `AbortIncompleteMultipartUpload`.
    #[track_caller]
    pub fn abort_incomplete_multipart_upload(
        mut self,
        value: impl IntoValue<AbortIncompleteMultipartUpload>,
    ) -> Self {
        self.0.set("AbortIncompleteMultipartUpload", value);
        self
    }

    /// `ExpirationDate`: string.
    #[track_caller]
    pub fn expiration_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExpirationDate", value);
        self
    }

    /// `ExpirationInDays`: integer, at least 1.
    #[track_caller]
    pub fn expiration_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ExpirationInDays", value);
        self
    }

    /// `Filter`: `RuleFilter`.
    #[track_caller]
    pub fn filter(mut self, value: impl IntoValue<RuleFilter>) -> Self {
        self.0.set("Filter", value);
        self
    }

    /// `Id`: string, at most 255 characters.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Status`: `RuleStatus`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<RuleStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

/// `RuleFilter` of `AWS::S3Outposts::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuleFilter(Properties);

properties! { RuleFilter }

impl RuleFilter {
    /// `AndOperator`: `FilterAndOperator`.
    #[track_caller]
    pub fn and_operator(mut self, value: impl IntoValue<FilterAndOperator>) -> Self {
        self.0.set("AndOperator", value);
        self
    }

    /// `Prefix`: string.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }

    /// `Tag`: `FilterTag`.
    #[track_caller]
    pub fn tag(mut self, value: impl IntoValue<FilterTag>) -> Self {
        self.0.set("Tag", value);
        self
    }
}

choice! {
    /// `RuleStatus` of `AWS::S3Outposts::Bucket`.
    RuleStatus
    ENABLED "Enabled"
    DISABLED "Disabled"
}

/// `Tag` of `AWS::S3Outposts::Bucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 1024 characters, pattern `^(?!aws:.*)([\p{L}\p{Z}\p{N}_.:=+\/\-@%]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 1024 characters, pattern `^([\p{L}\p{Z}\p{N}_.:=+\/\-@%]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

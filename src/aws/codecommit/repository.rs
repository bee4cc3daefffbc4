// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CodeCommit::Repository` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CodeCommit::Repository`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codecommit-repository.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Repository(Body);

resource! { Repository "AWS::CodeCommit::Repository" }

impl Repository {
    /// `Code`: `Code`.
    #[track_caller]
    pub fn code(mut self, value: impl IntoValue<Code>) -> Self {
        self.0.set("Code", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, 1 to 100 characters, pattern `^[a-zA-Z0-9:/_-]+$`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `RepositoryDescription`: string, 1 to 1000 characters.
    #[track_caller]
    pub fn repository_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RepositoryDescription", value);
        self
    }

    /// `RepositoryName`: string, 1 to 100 characters, 1 to 100, pattern `^[a-zA-Z0-9._\-]+(?<!\.git)$`. Required.
    #[track_caller]
    pub fn repository_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RepositoryName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Triggers`: list of `RepositoryTrigger`. A change may replace the resource.
    #[track_caller]
    pub fn triggers(mut self, value: impl IntoValue<ListOf<RepositoryTrigger>>) -> Self {
        self.0.set("Triggers", value);
        self
    }
}

impl Handle<Repository> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CloneUrlHttp`
    #[inline]
    pub fn clone_url_http(&self) -> Value<String> {
        self.attribute("CloneUrlHttp")
    }

    /// `CloneUrlSsh`
    #[inline]
    pub fn clone_url_ssh(&self) -> Value<String> {
        self.attribute("CloneUrlSsh")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }

    /// `RepositoryId`
    #[inline]
    pub fn repository_id(&self) -> Value<String> {
        self.attribute("RepositoryId")
    }
}

/// `Code` of `AWS::CodeCommit::Repository`.
#[derive(Clone, Default)]
#[must_use]
pub struct Code(Properties);

properties! { Code }

impl Code {
    /// `BranchName`: string, 1 to 256 characters.
    #[track_caller]
    pub fn branch_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BranchName", value);
        self
    }

    /// `S3`: `S3`. Required.
    #[track_caller]
    pub fn s3(mut self, value: impl IntoValue<S3>) -> Self {
        self.0.set("S3", value);
        self
    }
}

/// `RepositoryTrigger` of `AWS::CodeCommit::Repository`.
#[derive(Clone, Default)]
#[must_use]
pub struct RepositoryTrigger(Properties);

properties! { RepositoryTrigger }

impl RepositoryTrigger {
    /// `Branches`: list of strings.
    #[track_caller]
    pub fn branches(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Branches", value);
        self
    }

    /// `CustomData`: string.
    #[track_caller]
    pub fn custom_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomData", value);
        self
    }

    /// `DestinationArn`: string. Required.
    #[track_caller]
    pub fn destination_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationArn", value);
        self
    }

    /// `Events`: list of `RepositoryTriggerEventsItem`. Required.
    #[track_caller]
    pub fn events(mut self, value: impl IntoValue<ListOf<RepositoryTriggerEventsItem>>) -> Self {
        self.0.set("Events", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

choice! {
    /// `RepositoryTriggerEventsItem` of `AWS::CodeCommit::Repository`.
    RepositoryTriggerEventsItem
    ALL "all"
    CREATE_REFERENCE "createReference"
    DELETE_REFERENCE "deleteReference"
    UPDATE_REFERENCE "updateReference"
}

/// `S3` of `AWS::CodeCommit::Repository`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3(Properties);

properties! { S3 }

impl S3 {
    /// `Bucket`: string, 3 to 63 characters. Required.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `Key`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `ObjectVersion`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn object_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ObjectVersion", value);
        self
    }
}

/// `Tag` of `AWS::CodeCommit::Repository`.
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

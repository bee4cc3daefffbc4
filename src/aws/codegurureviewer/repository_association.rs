// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CodeGuruReviewer::RepositoryAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CodeGuruReviewer::RepositoryAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codegurureviewer-repositoryassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RepositoryAssociation(Body);

resource! { RepositoryAssociation "AWS::CodeGuruReviewer::RepositoryAssociation" }

impl RepositoryAssociation {
    /// `BucketName`: `S3BucketName`, 3 to 63 characters, pattern `^\S(.*\S)?$`. A change replaces the resource.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `ConnectionArn`: string, at most 256 characters, pattern `arn:aws(-[\w]+)*:.+:.+:[0-9]{12}:.+`. A change replaces the resource.
    #[track_caller]
    pub fn connection_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionArn", value);
        self
    }

    /// `Name`: string, 1 to 100 characters, pattern `^\S[\w.-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Owner`: string, 1 to 100 characters, pattern `^\S(.*\S)?$`. A change replaces the resource.
    #[track_caller]
    pub fn owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Owner", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: `Type`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<RepositoryAssociation> {
    /// `AssociationArn`
    #[inline]
    pub fn association_arn(&self) -> Value<String> {
        self.attribute("AssociationArn")
    }
}

/// `Tag` of `AWS::CodeGuruReviewer::RepositoryAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `Type` of `AWS::CodeGuruReviewer::RepositoryAssociation`.
    Type
    CODE_COMMIT "CodeCommit"
    BITBUCKET "Bitbucket"
    GIT_HUB_ENTERPRISE_SERVER "GitHubEnterpriseServer"
    S3_BUCKET "S3Bucket"
}

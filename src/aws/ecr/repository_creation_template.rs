// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ECR::RepositoryCreationTemplate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ECR::RepositoryCreationTemplate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repositorycreationtemplate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RepositoryCreationTemplate(Body);

resource! { RepositoryCreationTemplate "AWS::ECR::RepositoryCreationTemplate" }

impl RepositoryCreationTemplate {
    /// `AppliedFor`: list of `AppliedForItem`. Required.
    #[track_caller]
    pub fn applied_for(mut self, value: impl IntoValue<ListOf<AppliedForItem>>) -> Self {
        self.0.set("AppliedFor", value);
        self
    }

    /// `CustomRoleArn`: `IamRoleArn`, at most 2048 characters, pattern `^arn:aws[-a-z0-9]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,-.@_]*$`.
    #[track_caller]
    pub fn custom_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("CustomRoleArn", value);
        self
    }

    /// `Description`: string, at most 256 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EncryptionConfiguration`: `EncryptionConfiguration`.
    #[track_caller]
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfiguration>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value);
        self
    }

    /// `ImageTagMutability`: `ImageTagMutability`.
    #[track_caller]
    pub fn image_tag_mutability(mut self, value: impl IntoValue<ImageTagMutability>) -> Self {
        self.0.set("ImageTagMutability", value);
        self
    }

    /// `ImageTagMutabilityExclusionFilters`: list of `ImageTagMutabilityExclusionFilter`, 1 to 5 items.
    #[track_caller]
    pub fn image_tag_mutability_exclusion_filters(
        mut self,
        value: impl IntoValue<ListOf<ImageTagMutabilityExclusionFilter>>,
    ) -> Self {
        self.0.set("ImageTagMutabilityExclusionFilters", value);
        self
    }

    /// `LifecyclePolicy`: string, 100 to 30720 characters.
    #[track_caller]
    pub fn lifecycle_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LifecyclePolicy", value);
        self
    }

    /// `Prefix`: string, 1 to 256 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }

    /// `RepositoryPolicy`: string, at most 10240 characters.
    #[track_caller]
    pub fn repository_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RepositoryPolicy", value);
        self
    }

    /// `ResourceTags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn resource_tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("ResourceTags", value);
        self
    }
}

impl Handle<RepositoryCreationTemplate> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

choice! {
    /// `AppliedForItem` of `AWS::ECR::RepositoryCreationTemplate`.
    AppliedForItem
    REPLICATION "REPLICATION"
    PULL_THROUGH_CACHE "PULL_THROUGH_CACHE"
    CREATE_ON_PUSH "CREATE_ON_PUSH"
}

/// `EncryptionConfiguration` of `AWS::ECR::RepositoryCreationTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionConfiguration(Properties);

properties! { EncryptionConfiguration }

impl EncryptionConfiguration {
    /// `EncryptionType`: `EncryptionType`. Required.
    #[track_caller]
    pub fn encryption_type(mut self, value: impl IntoValue<EncryptionType>) -> Self {
        self.0.set("EncryptionType", value);
        self
    }

    /// `KmsKey`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn kms_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KmsKey", value);
        self
    }
}

choice! {
    /// `EncryptionType` of `AWS::ECR::RepositoryCreationTemplate`.
    EncryptionType
    AES256 "AES256"
    KMS "KMS"
    KMS_DSSE "KMS_DSSE"
}

choice! {
    /// `ImageTagMutability` of `AWS::ECR::RepositoryCreationTemplate`.
    ImageTagMutability
    MUTABLE "MUTABLE"
    IMMUTABLE "IMMUTABLE"
    IMMUTABLE_WITH_EXCLUSION "IMMUTABLE_WITH_EXCLUSION"
    MUTABLE_WITH_EXCLUSION "MUTABLE_WITH_EXCLUSION"
}

/// `ImageTagMutabilityExclusionFilter` of `AWS::ECR::RepositoryCreationTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImageTagMutabilityExclusionFilter(Properties);

properties! { ImageTagMutabilityExclusionFilter }

impl ImageTagMutabilityExclusionFilter {
    /// `ImageTagMutabilityExclusionFilterType`: `ImageTagMutabilityExclusionFilterImageTagMutabilityExclusionFilterType`. Required.
    #[track_caller]
    pub fn image_tag_mutability_exclusion_filter_type(
        mut self,
        value: impl IntoValue<ImageTagMutabilityExclusionFilterImageTagMutabilityExclusionFilterType>,
    ) -> Self {
        self.0.set("ImageTagMutabilityExclusionFilterType", value);
        self
    }

    /// `ImageTagMutabilityExclusionFilterValue`: string, 1 to 128 characters, pattern `^[0-9a-zA-Z._*-]{1,128}`. Required.
    #[track_caller]
    pub fn image_tag_mutability_exclusion_filter_value(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("ImageTagMutabilityExclusionFilterValue", value);
        self
    }
}

choice! {
    /// `ImageTagMutabilityExclusionFilterImageTagMutabilityExclusionFilterType` of `AWS::ECR::RepositoryCreationTemplate`.
    ImageTagMutabilityExclusionFilterImageTagMutabilityExclusionFilterType
    WILDCARD "WILDCARD"
}

/// `Tag` of `AWS::ECR::RepositoryCreationTemplate`.
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

// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ECR::Repository` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ECR::Repository`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Repository(Body);

resource! { Repository "AWS::ECR::Repository" }

impl Repository {
    /// `EmptyOnDelete`: boolean.
    #[track_caller]
    pub fn empty_on_delete(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EmptyOnDelete", value);
        self
    }

    /// `EncryptionConfiguration`: `EncryptionConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfiguration>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value);
        self
    }

    /// `ImageScanningConfiguration`: `ImageScanningConfiguration`.
    #[track_caller]
    pub fn image_scanning_configuration(
        mut self,
        value: impl IntoValue<ImageScanningConfiguration>,
    ) -> Self {
        self.0.set("ImageScanningConfiguration", value);
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

    /// `LifecyclePolicy`: `LifecyclePolicy`.
    #[track_caller]
    pub fn lifecycle_policy(mut self, value: impl IntoValue<LifecyclePolicy>) -> Self {
        self.0.set("LifecyclePolicy", value);
        self
    }

    /// `RepositoryName`: string, 2 to 256 characters. A change replaces the resource.
    #[track_caller]
    pub fn repository_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RepositoryName", value);
        self
    }

    /// `RepositoryPolicyText`: object or string.
    #[track_caller]
    pub fn repository_policy_text(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("RepositoryPolicyText", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Repository> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `RepositoryUri`
    #[inline]
    pub fn repository_uri(&self) -> Value<String> {
        self.attribute("RepositoryUri")
    }
}

/// `EncryptionConfiguration` of `AWS::ECR::Repository`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionConfiguration(Properties);

properties! { EncryptionConfiguration }

impl EncryptionConfiguration {
    /// `EncryptionType`: `EncryptionType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn encryption_type(mut self, value: impl IntoValue<EncryptionType>) -> Self {
        self.0.set("EncryptionType", value);
        self
    }

    /// `KmsKey`: string, 1 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn kms_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KmsKey", value);
        self
    }
}

choice! {
    /// `EncryptionType` of `AWS::ECR::Repository`.
    EncryptionType
    AES256 "AES256"
    KMS "KMS"
    KMS_DSSE "KMS_DSSE"
}

/// `ImageScanningConfiguration` of `AWS::ECR::Repository`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImageScanningConfiguration(Properties);

properties! { ImageScanningConfiguration }

impl ImageScanningConfiguration {
    /// `ScanOnPush`: boolean.
    #[track_caller]
    pub fn scan_on_push(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ScanOnPush", value);
        self
    }
}

choice! {
    /// `ImageTagMutability` of `AWS::ECR::Repository`.
    ImageTagMutability
    MUTABLE "MUTABLE"
    IMMUTABLE "IMMUTABLE"
    MUTABLE_WITH_EXCLUSION "MUTABLE_WITH_EXCLUSION"
    IMMUTABLE_WITH_EXCLUSION "IMMUTABLE_WITH_EXCLUSION"
}

/// `ImageTagMutabilityExclusionFilter` of `AWS::ECR::Repository`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImageTagMutabilityExclusionFilter(Properties);

properties! { ImageTagMutabilityExclusionFilter }

impl ImageTagMutabilityExclusionFilter {
    /// `ImageTagMutabilityExclusionFilterType`: `ImageTagMutabilityExclusionFilterType`. Required.
    #[track_caller]
    pub fn image_tag_mutability_exclusion_filter_type(
        mut self,
        value: impl IntoValue<ImageTagMutabilityExclusionFilterType>,
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
    /// `ImageTagMutabilityExclusionFilterType` of `AWS::ECR::Repository`.
    ImageTagMutabilityExclusionFilterType
    WILDCARD "WILDCARD"
}

/// `LifecyclePolicy` of `AWS::ECR::Repository`.
#[derive(Clone, Default)]
#[must_use]
pub struct LifecyclePolicy(Properties);

properties! { LifecyclePolicy }

impl LifecyclePolicy {
    /// `LifecyclePolicyText`: string, 100 to 30720 characters.
    #[track_caller]
    pub fn lifecycle_policy_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LifecyclePolicyText", value);
        self
    }

    /// `RegistryId`: string, 12 characters, pattern `^[0-9]{12}$`.
    #[track_caller]
    pub fn registry_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RegistryId", value);
        self
    }
}

/// `Tag` of `AWS::ECR::Repository`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

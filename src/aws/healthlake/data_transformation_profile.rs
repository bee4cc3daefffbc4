// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::HealthLake::DataTransformationProfile` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::HealthLake::DataTransformationProfile`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthlake-datatransformationprofile.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DataTransformationProfile(Body);

resource! { DataTransformationProfile "AWS::HealthLake::DataTransformationProfile" }

impl DataTransformationProfile {
    /// `KmsKeyId`: `KmsKey`, 1 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `ProfileDescription`: string, at most 1000 characters. A change replaces the resource.
    #[track_caller]
    pub fn profile_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProfileDescription", value);
        self
    }

    /// `ProfileName`: string, 1 to 256 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn profile_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProfileName", value);
        self
    }

    /// `Source`: `Source`. A change replaces the resource.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<Source>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `SourceFormat`: `SourceFormat`. Required. A change replaces the resource.
    #[track_caller]
    pub fn source_format(mut self, value: impl IntoValue<SourceFormat>) -> Self {
        self.0.set("SourceFormat", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DataTransformationProfile> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ProfileId`
    #[inline]
    pub fn profile_id(&self) -> Value<String> {
        self.attribute("ProfileId")
    }

    /// `TargetFormat`
    #[inline]
    pub fn target_format(&self) -> Value<String> {
        self.attribute("TargetFormat")
    }
}

/// `ExistingVersionedProfileSource` of `AWS::HealthLake::DataTransformationProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExistingVersionedProfileSource(Properties);

properties! { ExistingVersionedProfileSource }

impl ExistingVersionedProfileSource {
    /// `ProfileId`: string. Required.
    #[track_caller]
    pub fn profile_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProfileId", value);
        self
    }

    /// `Version`: integer. Required.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Version", value);
        self
    }
}

/// `ProfileMappingSource` of `AWS::HealthLake::DataTransformationProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProfileMappingSource(Properties);

properties! { ProfileMappingSource }

impl ProfileMappingSource {
    /// `ProfileMapping`: map of strings. Required.
    #[track_caller]
    pub fn profile_mapping(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("ProfileMapping", value);
        self
    }
}

/// `Source` of `AWS::HealthLake::DataTransformationProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct Source(Properties);

properties! { Source }

impl Source {
    /// `ExistingVersionedProfileId`: `ExistingVersionedProfileSource`.
    #[track_caller]
    pub fn existing_versioned_profile_id(
        mut self,
        value: impl IntoValue<ExistingVersionedProfileSource>,
    ) -> Self {
        self.0.set("ExistingVersionedProfileId", value);
        self
    }

    /// `ProfileMapping`: `ProfileMappingSource`.
    #[track_caller]
    pub fn profile_mapping(mut self, value: impl IntoValue<ProfileMappingSource>) -> Self {
        self.0.set("ProfileMapping", value);
        self
    }

    /// `StarterProfile`: `StarterProfileSource`.
    #[track_caller]
    pub fn starter_profile(mut self, value: impl IntoValue<StarterProfileSource>) -> Self {
        self.0.set("StarterProfile", value);
        self
    }
}

choice! {
    /// `SourceFormat` of `AWS::HealthLake::DataTransformationProfile`.
    SourceFormat
    CCDA "CCDA"
    CSV "CSV"
}

/// `StarterProfileSource` of `AWS::HealthLake::DataTransformationProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct StarterProfileSource(Properties);

properties! { StarterProfileSource }

impl StarterProfileSource {
    /// `StarterProfileName`: string. Required.
    #[track_caller]
    pub fn starter_profile_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StarterProfileName", value);
        self
    }
}

/// `Tag` of `AWS::HealthLake::DataTransformationProfile`.
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

// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::HealthLake::FHIRDatastore` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::HealthLake::FHIRDatastore`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthlake-fhirdatastore.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct FHIRDatastore(Body);

resource! { FHIRDatastore "AWS::HealthLake::FHIRDatastore" }

impl FHIRDatastore {
    /// `AnalyticsConfiguration`: `AnalyticsConfiguration`.
    #[track_caller]
    pub fn analytics_configuration(
        mut self,
        value: impl IntoValue<AnalyticsConfiguration>,
    ) -> Self {
        self.0.set("AnalyticsConfiguration", value);
        self
    }

    /// `DatastoreName`: string, 1 to 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-%@]*)$`. A change replaces the resource.
    #[track_caller]
    pub fn datastore_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatastoreName", value);
        self
    }

    /// `DatastoreTypeVersion`: `DatastoreTypeVersion`. Required. A change replaces the resource.
    #[track_caller]
    pub fn datastore_type_version(mut self, value: impl IntoValue<DatastoreTypeVersion>) -> Self {
        self.0.set("DatastoreTypeVersion", value);
        self
    }

    /// `IdentityProviderConfiguration`: `IdentityProviderConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn identity_provider_configuration(
        mut self,
        value: impl IntoValue<IdentityProviderConfiguration>,
    ) -> Self {
        self.0.set("IdentityProviderConfiguration", value);
        self
    }

    /// `NlpConfiguration`: `NlpConfiguration`.
    #[track_caller]
    pub fn nlp_configuration(mut self, value: impl IntoValue<NlpConfiguration>) -> Self {
        self.0.set("NlpConfiguration", value);
        self
    }

    /// `PreloadDataConfig`: `PreloadDataConfig`. A change replaces the resource.
    #[track_caller]
    pub fn preload_data_config(mut self, value: impl IntoValue<PreloadDataConfig>) -> Self {
        self.0.set("PreloadDataConfig", value);
        self
    }

    /// `ProfileConfiguration`: `ProfileConfiguration`.
    #[track_caller]
    pub fn profile_configuration(mut self, value: impl IntoValue<ProfileConfiguration>) -> Self {
        self.0.set("ProfileConfiguration", value);
        self
    }

    /// `SseConfiguration`: `SseConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn sse_configuration(mut self, value: impl IntoValue<SseConfiguration>) -> Self {
        self.0.set("SseConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<FHIRDatastore> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<Node> {
        self.attribute("CreatedAt")
    }

    /// `CreatedAt.Nanos`
    #[inline]
    pub fn created_at_nanos(&self) -> Value<i64> {
        self.attribute("CreatedAt.Nanos")
    }

    /// `CreatedAt.Seconds`
    #[inline]
    pub fn created_at_seconds(&self) -> Value<String> {
        self.attribute("CreatedAt.Seconds")
    }

    /// `DatastoreArn`
    #[inline]
    pub fn datastore_arn(&self) -> Value<String> {
        self.attribute("DatastoreArn")
    }

    /// `DatastoreEndpoint`
    #[inline]
    pub fn datastore_endpoint(&self) -> Value<String> {
        self.attribute("DatastoreEndpoint")
    }

    /// `DatastoreId`
    #[inline]
    pub fn datastore_id(&self) -> Value<String> {
        self.attribute("DatastoreId")
    }

    /// `DatastoreStatus`
    #[inline]
    pub fn datastore_status(&self) -> Value<String> {
        self.attribute("DatastoreStatus")
    }
}

/// `AnalyticsConfiguration` of `AWS::HealthLake::FHIRDatastore`.
#[derive(Clone, Default)]
#[must_use]
pub struct AnalyticsConfiguration(Properties);

properties! { AnalyticsConfiguration }

impl AnalyticsConfiguration {
    /// `Status`: `AnalyticsConfigurationStatus`. Required.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<AnalyticsConfigurationStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

choice! {
    /// `AnalyticsConfigurationStatus` of `AWS::HealthLake::FHIRDatastore`.
    AnalyticsConfigurationStatus
    ENABLED "ENABLED"
    PAUSED "PAUSED"
}

choice! {
    /// `DatastoreTypeVersion` of `AWS::HealthLake::FHIRDatastore`.
    DatastoreTypeVersion
    R4 "R4"
}

/// `IdentityProviderConfiguration` of `AWS::HealthLake::FHIRDatastore`.
#[derive(Clone, Default)]
#[must_use]
pub struct IdentityProviderConfiguration(Properties);

properties! { IdentityProviderConfiguration }

impl IdentityProviderConfiguration {
    /// `AuthorizationStrategy`: `IdentityProviderConfigurationAuthorizationStrategy`. Required.
    #[track_caller]
    pub fn authorization_strategy(
        mut self,
        value: impl IntoValue<IdentityProviderConfigurationAuthorizationStrategy>,
    ) -> Self {
        self.0.set("AuthorizationStrategy", value);
        self
    }

    /// `FineGrainedAuthorizationEnabled`: boolean.
    #[track_caller]
    pub fn fine_grained_authorization_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("FineGrainedAuthorizationEnabled", value);
        self
    }

    /// `IdpLambdaArn`: string, 49 to 256 characters.
    #[track_caller]
    pub fn idp_lambda_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdpLambdaArn", value);
        self
    }

    /// `Metadata`: string.
    #[track_caller]
    pub fn metadata(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Metadata", value);
        self
    }
}

choice! {
    /// `IdentityProviderConfigurationAuthorizationStrategy` of `AWS::HealthLake::FHIRDatastore`.
    IdentityProviderConfigurationAuthorizationStrategy
    SMART_ON_FHIR_V1 "SMART_ON_FHIR_V1"
    AWS_AUTH "AWS_AUTH"
    SMART_ON_FHIR "SMART_ON_FHIR"
}

/// `KmsEncryptionConfig` of `AWS::HealthLake::FHIRDatastore`.
#[derive(Clone, Default)]
#[must_use]
pub struct KmsEncryptionConfig(Properties);

properties! { KmsEncryptionConfig }

impl KmsEncryptionConfig {
    /// `CmkType`: `KmsEncryptionConfigCmkType`. Required.
    #[track_caller]
    pub fn cmk_type(mut self, value: impl IntoValue<KmsEncryptionConfigCmkType>) -> Self {
        self.0.set("CmkType", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, 1 to 400 characters.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }
}

choice! {
    /// `KmsEncryptionConfigCmkType` of `AWS::HealthLake::FHIRDatastore`.
    KmsEncryptionConfigCmkType
    CUSTOMER_MANAGED_KMS_KEY "CUSTOMER_MANAGED_KMS_KEY"
    AWS_OWNED_KMS_KEY "AWS_OWNED_KMS_KEY"
}

/// `NlpConfiguration` of `AWS::HealthLake::FHIRDatastore`.
#[derive(Clone, Default)]
#[must_use]
pub struct NlpConfiguration(Properties);

properties! { NlpConfiguration }

impl NlpConfiguration {
    /// `Status`: `NlpConfigurationStatus`. Required.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<NlpConfigurationStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

choice! {
    /// `NlpConfigurationStatus` of `AWS::HealthLake::FHIRDatastore`.
    NlpConfigurationStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `PreloadDataConfig` of `AWS::HealthLake::FHIRDatastore`.
#[derive(Clone, Default)]
#[must_use]
pub struct PreloadDataConfig(Properties);

properties! { PreloadDataConfig }

impl PreloadDataConfig {
    /// `PreloadDataType`: `PreloadDataConfigPreloadDataType`. Required.
    #[track_caller]
    pub fn preload_data_type(
        mut self,
        value: impl IntoValue<PreloadDataConfigPreloadDataType>,
    ) -> Self {
        self.0.set("PreloadDataType", value);
        self
    }
}

choice! {
    /// `PreloadDataConfigPreloadDataType` of `AWS::HealthLake::FHIRDatastore`.
    PreloadDataConfigPreloadDataType
    SYNTHEA "SYNTHEA"
}

/// `ProfileConfiguration` of `AWS::HealthLake::FHIRDatastore`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProfileConfiguration(Properties);

properties! { ProfileConfiguration }

impl ProfileConfiguration {
    /// `DefaultProfiles`: list of strings. Required.
    #[track_caller]
    pub fn default_profiles(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DefaultProfiles", value);
        self
    }
}

/// `SseConfiguration` of `AWS::HealthLake::FHIRDatastore`.
#[derive(Clone, Default)]
#[must_use]
pub struct SseConfiguration(Properties);

properties! { SseConfiguration }

impl SseConfiguration {
    /// `KmsEncryptionConfig`: `KmsEncryptionConfig`. Required.
    #[track_caller]
    pub fn kms_encryption_config(mut self, value: impl IntoValue<KmsEncryptionConfig>) -> Self {
        self.0.set("KmsEncryptionConfig", value);
        self
    }
}

/// `Tag` of `AWS::HealthLake::FHIRDatastore`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

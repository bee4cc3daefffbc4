// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::VerifiedAccessTrustProvider` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::VerifiedAccessTrustProvider`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-verifiedaccesstrustprovider.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VerifiedAccessTrustProvider(Body);

resource! { VerifiedAccessTrustProvider "AWS::EC2::VerifiedAccessTrustProvider" }

impl VerifiedAccessTrustProvider {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DeviceOptions`: `DeviceOptions`. A change replaces the resource.
    #[track_caller]
    pub fn device_options(mut self, value: impl IntoValue<DeviceOptions>) -> Self {
        self.0.set("DeviceOptions", value);
        self
    }

    /// `DeviceTrustProviderType`: `DeviceTrustProviderType`. A change replaces the resource.
    #[track_caller]
    pub fn device_trust_provider_type(
        mut self,
        value: impl IntoValue<DeviceTrustProviderType>,
    ) -> Self {
        self.0.set("DeviceTrustProviderType", value);
        self
    }

    /// `NativeApplicationOidcOptions`: `NativeApplicationOidcOptions`.
    #[track_caller]
    pub fn native_application_oidc_options(
        mut self,
        value: impl IntoValue<NativeApplicationOidcOptions>,
    ) -> Self {
        self.0.set("NativeApplicationOidcOptions", value);
        self
    }

    /// `OidcOptions`: `OidcOptions`.
    #[track_caller]
    pub fn oidc_options(mut self, value: impl IntoValue<OidcOptions>) -> Self {
        self.0.set("OidcOptions", value);
        self
    }

    /// `PolicyReferenceName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn policy_reference_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyReferenceName", value);
        self
    }

    /// `SseSpecification`: `SseSpecification2`.
    #[track_caller]
    pub fn sse_specification(mut self, value: impl IntoValue<SseSpecification2>) -> Self {
        self.0.set("SseSpecification", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TrustProviderType`: `TrustProviderType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn trust_provider_type(mut self, value: impl IntoValue<TrustProviderType>) -> Self {
        self.0.set("TrustProviderType", value);
        self
    }

    /// `UserTrustProviderType`: `UserTrustProviderType`. A change replaces the resource.
    #[track_caller]
    pub fn user_trust_provider_type(
        mut self,
        value: impl IntoValue<UserTrustProviderType>,
    ) -> Self {
        self.0.set("UserTrustProviderType", value);
        self
    }
}

impl Handle<VerifiedAccessTrustProvider> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `LastUpdatedTime`
    #[inline]
    pub fn last_updated_time(&self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// `VerifiedAccessTrustProviderId`
    #[inline]
    pub fn verified_access_trust_provider_id(&self) -> Value<String> {
        self.attribute("VerifiedAccessTrustProviderId")
    }
}

/// `DeviceOptions` of `AWS::EC2::VerifiedAccessTrustProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeviceOptions(Properties);

properties! { DeviceOptions }

impl DeviceOptions {
    /// `PublicSigningKeyUrl`: string.
    #[track_caller]
    pub fn public_signing_key_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PublicSigningKeyUrl", value);
        self
    }

    /// `TenantId`: string.
    #[track_caller]
    pub fn tenant_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TenantId", value);
        self
    }
}

choice! {
    /// `DeviceTrustProviderType` of `AWS::EC2::VerifiedAccessTrustProvider`.
    DeviceTrustProviderType
    CROWDSTRIKE "crowdstrike"
    JAMF "jamf"
    JUMPCLOUD "jumpcloud"
}

/// `NativeApplicationOidcOptions` of `AWS::EC2::VerifiedAccessTrustProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct NativeApplicationOidcOptions(Properties);

properties! { NativeApplicationOidcOptions }

impl NativeApplicationOidcOptions {
    /// `AuthorizationEndpoint`: string.
    #[track_caller]
    pub fn authorization_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthorizationEndpoint", value);
        self
    }

    /// `ClientId`: string.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `ClientSecret`: string.
    #[track_caller]
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientSecret", value);
        self
    }

    /// `Issuer`: string.
    #[track_caller]
    pub fn issuer(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Issuer", value);
        self
    }

    /// `PublicSigningKeyEndpoint`: string.
    #[track_caller]
    pub fn public_signing_key_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PublicSigningKeyEndpoint", value);
        self
    }

    /// `Scope`: string.
    #[track_caller]
    pub fn scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Scope", value);
        self
    }

    /// `TokenEndpoint`: string.
    #[track_caller]
    pub fn token_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TokenEndpoint", value);
        self
    }

    /// `UserInfoEndpoint`: string.
    #[track_caller]
    pub fn user_info_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserInfoEndpoint", value);
        self
    }
}

/// `OidcOptions` of `AWS::EC2::VerifiedAccessTrustProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct OidcOptions(Properties);

properties! { OidcOptions }

impl OidcOptions {
    /// `AuthorizationEndpoint`: string.
    #[track_caller]
    pub fn authorization_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthorizationEndpoint", value);
        self
    }

    /// `ClientId`: string.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `ClientSecret`: string.
    #[track_caller]
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientSecret", value);
        self
    }

    /// `Issuer`: string.
    #[track_caller]
    pub fn issuer(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Issuer", value);
        self
    }

    /// `Scope`: string.
    #[track_caller]
    pub fn scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Scope", value);
        self
    }

    /// `TokenEndpoint`: string.
    #[track_caller]
    pub fn token_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TokenEndpoint", value);
        self
    }

    /// `UserInfoEndpoint`: string.
    #[track_caller]
    pub fn user_info_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserInfoEndpoint", value);
        self
    }
}

/// `SseSpecification` of `AWS::EC2::VerifiedAccessTrustProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct SseSpecification2(Properties);

properties! { SseSpecification2 }

impl SseSpecification2 {
    /// `CustomerManagedKeyEnabled`: boolean.
    #[track_caller]
    pub fn customer_managed_key_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CustomerManagedKeyEnabled", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }
}

/// `Tag` of `AWS::EC2::VerifiedAccessTrustProvider`.
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
    /// `TrustProviderType` of `AWS::EC2::VerifiedAccessTrustProvider`.
    TrustProviderType
    DEVICE "device"
    USER "user"
}

choice! {
    /// `UserTrustProviderType` of `AWS::EC2::VerifiedAccessTrustProvider`.
    UserTrustProviderType
    IAM_IDENTITY_CENTER "iam-identity-center"
    OIDC "oidc"
}

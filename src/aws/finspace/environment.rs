// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::FinSpace::Environment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::FinSpace::Environment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-finspace-environment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Environment(Body);

resource! { Environment "AWS::FinSpace::Environment" }

impl Environment {
    /// `DataBundles`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn data_bundles(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DataBundles", value);
        self
    }

    /// `Description`: string, pattern `^[a-zA-Z0-9. ]{1,1000}$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FederationMode`: `FederationMode`.
    #[track_caller]
    pub fn federation_mode(mut self, value: impl IntoValue<FederationMode>) -> Self {
        self.0.set("FederationMode", value);
        self
    }

    /// `FederationParameters`: `FederationParameters`. A change replaces the resource.
    #[track_caller]
    pub fn federation_parameters(mut self, value: impl IntoValue<FederationParameters>) -> Self {
        self.0.set("FederationParameters", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, pattern `^[a-zA-Z-0-9-:\/]{1,1000}$`. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z0-9]+[a-zA-Z0-9-]*[a-zA-Z0-9]{1,255}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SuperuserParameters`: `SuperuserParameters`. A change replaces the resource.
    #[track_caller]
    pub fn superuser_parameters(mut self, value: impl IntoValue<SuperuserParameters>) -> Self {
        self.0.set("SuperuserParameters", value);
        self
    }

    /// `Tags`: list of `Tag`. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Environment> {
    /// `AwsAccountId`
    #[inline]
    pub fn aws_account_id(&self) -> Value<String> {
        self.attribute("AwsAccountId")
    }

    /// `DedicatedServiceAccountId`
    #[inline]
    pub fn dedicated_service_account_id(&self) -> Value<String> {
        self.attribute("DedicatedServiceAccountId")
    }

    /// `EnvironmentArn`
    #[inline]
    pub fn environment_arn(&self) -> Value<String> {
        self.attribute("EnvironmentArn")
    }

    /// `EnvironmentId`
    #[inline]
    pub fn environment_id(&self) -> Value<String> {
        self.attribute("EnvironmentId")
    }

    /// `EnvironmentUrl`
    #[inline]
    pub fn environment_url(&self) -> Value<String> {
        self.attribute("EnvironmentUrl")
    }

    /// `SageMakerStudioDomainUrl`
    #[inline]
    pub fn sage_maker_studio_domain_url(&self) -> Value<String> {
        self.attribute("SageMakerStudioDomainUrl")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

choice! {
    /// `FederationMode` of `AWS::FinSpace::Environment`.
    FederationMode
    LOCAL "LOCAL"
    FEDERATED "FEDERATED"
}

/// `FederationParameters` of `AWS::FinSpace::Environment`.
#[derive(Clone, Default)]
#[must_use]
pub struct FederationParameters(Properties);

properties! { FederationParameters }

impl FederationParameters {
    /// `ApplicationCallBackURL`: string, pattern `^https?://[-a-zA-Z0-9+&amp;@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&amp;@#/%=~_|]{1,1000}`.
    #[track_caller]
    pub fn application_call_back_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationCallBackURL", value);
        self
    }

    /// `AttributeMap`: list of `FederationParametersAttributeMapItem`.
    #[track_caller]
    pub fn attribute_map(
        mut self,
        value: impl IntoValue<ListOf<FederationParametersAttributeMapItem>>,
    ) -> Self {
        self.0.set("AttributeMap", value);
        self
    }

    /// `FederationProviderName`: string, 1 to 32 characters, pattern `[^_\p{Z}][\p{L}\p{M}\p{S}\p{N}\p{P}][^_\p{Z}]+`.
    #[track_caller]
    pub fn federation_provider_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FederationProviderName", value);
        self
    }

    /// `FederationURN`: string.
    #[track_caller]
    pub fn federation_urn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FederationURN", value);
        self
    }

    /// `SamlMetadataDocument`: string, 1000 to 10000000 characters, pattern `.*`.
    #[track_caller]
    pub fn saml_metadata_document(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SamlMetadataDocument", value);
        self
    }

    /// `SamlMetadataURL`: string, pattern `^https?://[-a-zA-Z0-9+&amp;@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&amp;@#/%=~_|]{1,1000}`.
    #[track_caller]
    pub fn saml_metadata_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SamlMetadataURL", value);
        self
    }
}

/// `FederationParametersAttributeMapItem` of `AWS::FinSpace::Environment`.
#[derive(Clone, Default)]
#[must_use]
pub struct FederationParametersAttributeMapItem(Properties);

properties! { FederationParametersAttributeMapItem }

impl FederationParametersAttributeMapItem {
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

/// `SuperuserParameters` of `AWS::FinSpace::Environment`.
#[derive(Clone, Default)]
#[must_use]
pub struct SuperuserParameters(Properties);

properties! { SuperuserParameters }

impl SuperuserParameters {
    /// `EmailAddress`: string, 1 to 128 characters, pattern `[A-Z0-9a-z._%+-]+@[A-Za-z0-9.-]+[.]+[A-Za-z]+`.
    #[track_caller]
    pub fn email_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EmailAddress", value);
        self
    }

    /// `FirstName`: string, 1 to 50 characters, pattern `^[a-zA-Z0-9]{1,50}$`.
    #[track_caller]
    pub fn first_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FirstName", value);
        self
    }

    /// `LastName`: string, 1 to 50 characters, pattern `^[a-zA-Z0-9]{1,50}$`.
    #[track_caller]
    pub fn last_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LastName", value);
        self
    }
}

/// `Tag` of `AWS::FinSpace::Environment`.
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

// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BedrockAgentCore::PaymentCredentialProvider` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::BedrockAgentCore::PaymentCredentialProvider`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-paymentcredentialprovider.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentCredentialProvider(Body);

resource! { PaymentCredentialProvider "AWS::BedrockAgentCore::PaymentCredentialProvider" }

impl PaymentCredentialProvider {
    /// `CredentialProviderVendor`: `PaymentCredentialProviderVendorType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn credential_provider_vendor(
        mut self,
        value: impl IntoValue<PaymentCredentialProviderVendorType>,
    ) -> Self {
        self.0.set("CredentialProviderVendor", value);
        self
    }

    /// `Name`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9\-_]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ProviderConfigurationInput`: `PaymentProviderConfigurationInput`.
    #[track_caller]
    pub fn provider_configuration_input(
        mut self,
        value: impl IntoValue<PaymentProviderConfigurationInput>,
    ) -> Self {
        self.0.set("ProviderConfigurationInput", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<PaymentCredentialProvider> {
    /// `CreatedTime`
    #[inline]
    pub fn created_time(&self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// `CredentialProviderArn`
    #[inline]
    pub fn credential_provider_arn(&self) -> Value<String> {
        self.attribute("CredentialProviderArn")
    }

    /// `LastUpdatedTime`
    #[inline]
    pub fn last_updated_time(&self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// `ProviderConfigurationOutput`
    #[inline]
    pub fn provider_configuration_output(&self) -> Value<Node> {
        self.attribute("ProviderConfigurationOutput")
    }
}

/// `CoinbaseCdpConfigurationInput` of `AWS::BedrockAgentCore::PaymentCredentialProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct CoinbaseCdpConfigurationInput(Properties);

properties! { CoinbaseCdpConfigurationInput }

impl CoinbaseCdpConfigurationInput {
    /// `ApiKeyId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn api_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiKeyId", value);
        self
    }

    /// `ApiKeySecret`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn api_key_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiKeySecret", value);
        self
    }

    /// `ApiKeySecretConfig`: `SecretReference`.
    #[track_caller]
    pub fn api_key_secret_config(mut self, value: impl IntoValue<SecretReference>) -> Self {
        self.0.set("ApiKeySecretConfig", value);
        self
    }

    /// `ApiKeySecretSource`: `SecretSourceType`.
    #[track_caller]
    pub fn api_key_secret_source(mut self, value: impl IntoValue<SecretSourceType>) -> Self {
        self.0.set("ApiKeySecretSource", value);
        self
    }

    /// `WalletSecret`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn wallet_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WalletSecret", value);
        self
    }

    /// `WalletSecretConfig`: `SecretReference`.
    #[track_caller]
    pub fn wallet_secret_config(mut self, value: impl IntoValue<SecretReference>) -> Self {
        self.0.set("WalletSecretConfig", value);
        self
    }

    /// `WalletSecretSource`: `SecretSourceType`.
    #[track_caller]
    pub fn wallet_secret_source(mut self, value: impl IntoValue<SecretSourceType>) -> Self {
        self.0.set("WalletSecretSource", value);
        self
    }
}

choice! {
    /// `PaymentCredentialProviderVendorType` of `AWS::BedrockAgentCore::PaymentCredentialProvider`.
    PaymentCredentialProviderVendorType
    COINBASE_CDP "CoinbaseCDP"
    STRIPE_PRIVY "StripePrivy"
}

/// `PaymentProviderConfigurationInput` of `AWS::BedrockAgentCore::PaymentCredentialProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentProviderConfigurationInput(Properties);

properties! { PaymentProviderConfigurationInput }

impl PaymentProviderConfigurationInput {
    /// `CoinbaseCdpConfiguration`: `CoinbaseCdpConfigurationInput`.
    #[track_caller]
    pub fn coinbase_cdp_configuration(
        mut self,
        value: impl IntoValue<CoinbaseCdpConfigurationInput>,
    ) -> Self {
        self.0.set("CoinbaseCdpConfiguration", value);
        self
    }

    /// `StripePrivyConfiguration`: `StripePrivyConfigurationInput`.
    #[track_caller]
    pub fn stripe_privy_configuration(
        mut self,
        value: impl IntoValue<StripePrivyConfigurationInput>,
    ) -> Self {
        self.0.set("StripePrivyConfiguration", value);
        self
    }
}

/// `SecretReference` of `AWS::BedrockAgentCore::PaymentCredentialProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct SecretReference(Properties);

properties! { SecretReference }

impl SecretReference {
    /// `JsonKey`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn json_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JsonKey", value);
        self
    }

    /// `SecretId`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn secret_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretId", value);
        self
    }
}

choice! {
    /// `SecretSourceType` of `AWS::BedrockAgentCore::PaymentCredentialProvider`.
    SecretSourceType
    MANAGED "MANAGED"
    EXTERNAL "EXTERNAL"
}

/// `StripePrivyConfigurationInput` of `AWS::BedrockAgentCore::PaymentCredentialProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct StripePrivyConfigurationInput(Properties);

properties! { StripePrivyConfigurationInput }

impl StripePrivyConfigurationInput {
    /// `AppId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn app_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppId", value);
        self
    }

    /// `AppSecret`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn app_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppSecret", value);
        self
    }

    /// `AppSecretConfig`: `SecretReference`.
    #[track_caller]
    pub fn app_secret_config(mut self, value: impl IntoValue<SecretReference>) -> Self {
        self.0.set("AppSecretConfig", value);
        self
    }

    /// `AppSecretSource`: `SecretSourceType`.
    #[track_caller]
    pub fn app_secret_source(mut self, value: impl IntoValue<SecretSourceType>) -> Self {
        self.0.set("AppSecretSource", value);
        self
    }

    /// `AuthorizationId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn authorization_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthorizationId", value);
        self
    }

    /// `AuthorizationPrivateKey`: string, 1 to 4096 characters.
    #[track_caller]
    pub fn authorization_private_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthorizationPrivateKey", value);
        self
    }

    /// `AuthorizationPrivateKeyConfig`: `SecretReference`.
    #[track_caller]
    pub fn authorization_private_key_config(
        mut self,
        value: impl IntoValue<SecretReference>,
    ) -> Self {
        self.0.set("AuthorizationPrivateKeyConfig", value);
        self
    }

    /// `AuthorizationPrivateKeySource`: `SecretSourceType`.
    #[track_caller]
    pub fn authorization_private_key_source(
        mut self,
        value: impl IntoValue<SecretSourceType>,
    ) -> Self {
        self.0.set("AuthorizationPrivateKeySource", value);
        self
    }
}

/// `Tag` of `AWS::BedrockAgentCore::PaymentCredentialProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9\s._:/=+@-]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[a-zA-Z0-9\s._:/=+@-]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BedrockAgentCore::PaymentConnector` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::BedrockAgentCore::PaymentConnector`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-paymentconnector.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentConnector(Body);

resource! { PaymentConnector "AWS::BedrockAgentCore::PaymentConnector" }

impl PaymentConnector {
    /// `ConnectorName`: string, pattern `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn connector_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectorName", value);
        self
    }

    /// `ConnectorType`: `PaymentConnectorType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn connector_type(mut self, value: impl IntoValue<PaymentConnectorType>) -> Self {
        self.0.set("ConnectorType", value);
        self
    }

    /// `CredentialProviderConfigurations`: list of `CredentialsProviderConfiguration`, at most 1 item.
    #[track_caller]
    pub fn credential_provider_configurations(
        mut self,
        value: impl IntoValue<ListOf<CredentialsProviderConfiguration>>,
    ) -> Self {
        self.0.set("CredentialProviderConfigurations", value);
        self
    }

    /// `Description`: string, 1 to 4096 characters, pattern `^[a-zA-Z0-9\s]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `PaymentManagerId`: string, pattern `^([0-9a-z][-]?){1,100}-[0-9a-z]{10}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn payment_manager_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PaymentManagerId", value);
        self
    }

    /// `ProvisionMode`: `PaymentConnectorProvisionMode`. A change replaces the resource.
    #[track_caller]
    pub fn provision_mode(mut self, value: impl IntoValue<PaymentConnectorProvisionMode>) -> Self {
        self.0.set("ProvisionMode", value);
        self
    }
}

impl Handle<PaymentConnector> {
    /// `AuthorizationUrl`
    #[inline]
    pub fn authorization_url(&self) -> Value<String> {
        self.attribute("AuthorizationUrl")
    }

    /// `ConnectorCreatedAt`
    #[inline]
    pub fn connector_created_at(&self) -> Value<String> {
        self.attribute("ConnectorCreatedAt")
    }

    /// `ConnectorLastUpdatedAt`
    #[inline]
    pub fn connector_last_updated_at(&self) -> Value<String> {
        self.attribute("ConnectorLastUpdatedAt")
    }

    /// `ConnectorStatus`
    #[inline]
    pub fn connector_status(&self) -> Value<String> {
        self.attribute("ConnectorStatus")
    }

    /// `PaymentConnectorArn`
    #[inline]
    pub fn payment_connector_arn(&self) -> Value<String> {
        self.attribute("PaymentConnectorArn")
    }

    /// `PaymentConnectorId`
    #[inline]
    pub fn payment_connector_id(&self) -> Value<String> {
        self.attribute("PaymentConnectorId")
    }
}

/// `CredentialsProviderConfiguration` of `AWS::BedrockAgentCore::PaymentConnector`.
#[derive(Clone, Default)]
#[must_use]
pub struct CredentialsProviderConfiguration(Properties);

properties! { CredentialsProviderConfiguration }

impl CredentialsProviderConfiguration {
    /// `CoinbaseCDP`: `PaymentCredentialProviderConfiguration`.
    #[track_caller]
    pub fn coinbase_cdp(
        mut self,
        value: impl IntoValue<PaymentCredentialProviderConfiguration>,
    ) -> Self {
        self.0.set("CoinbaseCDP", value);
        self
    }

    /// `StripePrivy`: `PaymentCredentialProviderConfiguration`.
    #[track_caller]
    pub fn stripe_privy(
        mut self,
        value: impl IntoValue<PaymentCredentialProviderConfiguration>,
    ) -> Self {
        self.0.set("StripePrivy", value);
        self
    }
}

choice! {
    /// `PaymentConnectorProvisionMode` of `AWS::BedrockAgentCore::PaymentConnector`.
    PaymentConnectorProvisionMode
    MANUAL "MANUAL"
    QUICK_CREATE "QUICK_CREATE"
}

choice! {
    /// `PaymentConnectorType` of `AWS::BedrockAgentCore::PaymentConnector`.
    PaymentConnectorType
    COINBASE_CDP "CoinbaseCDP"
    STRIPE_PRIVY "StripePrivy"
}

/// `PaymentCredentialProviderConfiguration` of `AWS::BedrockAgentCore::PaymentConnector`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaymentCredentialProviderConfiguration(Properties);

properties! { PaymentCredentialProviderConfiguration }

impl PaymentCredentialProviderConfiguration {
    /// `CredentialProviderArn`: string. Required.
    #[track_caller]
    pub fn credential_provider_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CredentialProviderArn", value);
        self
    }
}

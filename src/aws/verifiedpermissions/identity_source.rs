// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::VerifiedPermissions::IdentitySource` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::VerifiedPermissions::IdentitySource`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-identitysource.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct IdentitySource(Body);

resource! { IdentitySource "AWS::VerifiedPermissions::IdentitySource" }

impl IdentitySource {
    /// `Configuration`: `IdentitySourceConfiguration`. Required.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<IdentitySourceConfiguration>) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `PolicyStoreId`: string, 1 to 200 characters, pattern `^[a-zA-Z0-9-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn policy_store_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyStoreId", value);
        self
    }

    /// `PrincipalEntityType`: string, 1 to 200 characters, pattern `^.*$`.
    #[track_caller]
    pub fn principal_entity_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrincipalEntityType", value);
        self
    }
}

impl Handle<IdentitySource> {
    /// `Details`
    #[inline]
    pub fn details(&self) -> Value<Node> {
        self.attribute("Details")
    }

    /// `Details.ClientIds`
    #[inline]
    pub fn details_client_ids(&self) -> Value<Vec<String>> {
        self.attribute("Details.ClientIds")
    }

    /// `Details.DiscoveryUrl`
    #[inline]
    pub fn details_discovery_url(&self) -> Value<String> {
        self.attribute("Details.DiscoveryUrl")
    }

    /// `Details.OpenIdIssuer`
    #[inline]
    pub fn details_open_id_issuer(&self) -> Value<String> {
        self.attribute("Details.OpenIdIssuer")
    }

    /// `Details.UserPoolArn`
    #[inline]
    pub fn details_user_pool_arn(&self) -> Value<String> {
        self.attribute("Details.UserPoolArn")
    }

    /// `IdentitySourceId`
    #[inline]
    pub fn identity_source_id(&self) -> Value<String> {
        self.attribute("IdentitySourceId")
    }
}

/// `CognitoGroupConfiguration` of `AWS::VerifiedPermissions::IdentitySource`.
#[derive(Clone, Default)]
#[must_use]
pub struct CognitoGroupConfiguration(Properties);

properties! { CognitoGroupConfiguration }

impl CognitoGroupConfiguration {
    /// `GroupEntityType`: string, 1 to 200 characters, pattern `^([_a-zA-Z][_a-zA-Z0-9]*::)*[_a-zA-Z][_a-zA-Z0-9]*$`. Required.
    #[track_caller]
    pub fn group_entity_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupEntityType", value);
        self
    }
}

/// `CognitoUserPoolConfiguration` of `AWS::VerifiedPermissions::IdentitySource`.
#[derive(Clone, Default)]
#[must_use]
pub struct CognitoUserPoolConfiguration(Properties);

properties! { CognitoUserPoolConfiguration }

impl CognitoUserPoolConfiguration {
    /// `ClientIds`: list of strings, at most 1000 items.
    #[track_caller]
    pub fn client_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ClientIds", value);
        self
    }

    /// `GroupConfiguration`: `CognitoGroupConfiguration`.
    #[track_caller]
    pub fn group_configuration(mut self, value: impl IntoValue<CognitoGroupConfiguration>) -> Self {
        self.0.set("GroupConfiguration", value);
        self
    }

    /// `UserPoolArn`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn user_pool_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserPoolArn", value);
        self
    }
}

/// `IdentitySourceConfiguration` of `AWS::VerifiedPermissions::IdentitySource`.
#[derive(Clone, Default)]
#[must_use]
pub struct IdentitySourceConfiguration(Properties);

properties! { IdentitySourceConfiguration }

impl IdentitySourceConfiguration {
    /// `CognitoUserPoolConfiguration`: `CognitoUserPoolConfiguration`.
    #[track_caller]
    pub fn cognito_user_pool_configuration(
        mut self,
        value: impl IntoValue<CognitoUserPoolConfiguration>,
    ) -> Self {
        self.0.set("CognitoUserPoolConfiguration", value);
        self
    }

    /// `OpenIdConnectConfiguration`: `OpenIdConnectConfiguration`.
    #[track_caller]
    pub fn open_id_connect_configuration(
        mut self,
        value: impl IntoValue<OpenIdConnectConfiguration>,
    ) -> Self {
        self.0.set("OpenIdConnectConfiguration", value);
        self
    }
}

/// `OpenIdConnectAccessTokenConfiguration` of `AWS::VerifiedPermissions::IdentitySource`.
#[derive(Clone, Default)]
#[must_use]
pub struct OpenIdConnectAccessTokenConfiguration(Properties);

properties! { OpenIdConnectAccessTokenConfiguration }

impl OpenIdConnectAccessTokenConfiguration {
    /// `Audiences`: list of strings, 1 to 255 items.
    #[track_caller]
    pub fn audiences(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Audiences", value);
        self
    }

    /// `PrincipalIdClaim`: string, at least 1 character, default `sub`.
    #[track_caller]
    pub fn principal_id_claim(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrincipalIdClaim", value);
        self
    }
}

/// `OpenIdConnectConfiguration` of `AWS::VerifiedPermissions::IdentitySource`.
#[derive(Clone, Default)]
#[must_use]
pub struct OpenIdConnectConfiguration(Properties);

properties! { OpenIdConnectConfiguration }

impl OpenIdConnectConfiguration {
    /// `EntityIdPrefix`: string, 1 to 100 characters.
    #[track_caller]
    pub fn entity_id_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EntityIdPrefix", value);
        self
    }

    /// `GroupConfiguration`: `OpenIdConnectGroupConfiguration`.
    #[track_caller]
    pub fn group_configuration(
        mut self,
        value: impl IntoValue<OpenIdConnectGroupConfiguration>,
    ) -> Self {
        self.0.set("GroupConfiguration", value);
        self
    }

    /// `Issuer`: string, 1 to 2048 characters, pattern `^https://.*$`. Required.
    #[track_caller]
    pub fn issuer(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Issuer", value);
        self
    }

    /// `TokenSelection`: `OpenIdConnectTokenSelection`. Required.
    #[track_caller]
    pub fn token_selection(mut self, value: impl IntoValue<OpenIdConnectTokenSelection>) -> Self {
        self.0.set("TokenSelection", value);
        self
    }
}

/// `OpenIdConnectGroupConfiguration` of `AWS::VerifiedPermissions::IdentitySource`.
#[derive(Clone, Default)]
#[must_use]
pub struct OpenIdConnectGroupConfiguration(Properties);

properties! { OpenIdConnectGroupConfiguration }

impl OpenIdConnectGroupConfiguration {
    /// `GroupClaim`: string, at least 1 character. Required.
    #[track_caller]
    pub fn group_claim(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupClaim", value);
        self
    }

    /// `GroupEntityType`: string, 1 to 200 characters, pattern `^([_a-zA-Z][_a-zA-Z0-9]*::)*[_a-zA-Z][_a-zA-Z0-9]*$`. Required.
    #[track_caller]
    pub fn group_entity_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupEntityType", value);
        self
    }
}

/// `OpenIdConnectIdentityTokenConfiguration` of `AWS::VerifiedPermissions::IdentitySource`.
#[derive(Clone, Default)]
#[must_use]
pub struct OpenIdConnectIdentityTokenConfiguration(Properties);

properties! { OpenIdConnectIdentityTokenConfiguration }

impl OpenIdConnectIdentityTokenConfiguration {
    /// `ClientIds`: list of strings, at most 1000 items.
    #[track_caller]
    pub fn client_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ClientIds", value);
        self
    }

    /// `PrincipalIdClaim`: string, at least 1 character, default `sub`.
    #[track_caller]
    pub fn principal_id_claim(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrincipalIdClaim", value);
        self
    }
}

/// `OpenIdConnectTokenSelection` of `AWS::VerifiedPermissions::IdentitySource`.
#[derive(Clone, Default)]
#[must_use]
pub struct OpenIdConnectTokenSelection(Properties);

properties! { OpenIdConnectTokenSelection }

impl OpenIdConnectTokenSelection {
    /// `AccessTokenOnly`: `OpenIdConnectAccessTokenConfiguration`.
    #[track_caller]
    pub fn access_token_only(
        mut self,
        value: impl IntoValue<OpenIdConnectAccessTokenConfiguration>,
    ) -> Self {
        self.0.set("AccessTokenOnly", value);
        self
    }

    /// `IdentityTokenOnly`: `OpenIdConnectIdentityTokenConfiguration`.
    #[track_caller]
    pub fn identity_token_only(
        mut self,
        value: impl IntoValue<OpenIdConnectIdentityTokenConfiguration>,
    ) -> Self {
        self.0.set("IdentityTokenOnly", value);
        self
    }
}

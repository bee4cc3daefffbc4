// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Redshift::RedshiftIdcApplication` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Redshift::RedshiftIdcApplication`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-redshiftidcapplication.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RedshiftIdcApplication(Body);

resource! { RedshiftIdcApplication "AWS::Redshift::RedshiftIdcApplication" }

impl RedshiftIdcApplication {
    /// `ApplicationType`: `ApplicationType`. A change replaces the resource.
    #[track_caller]
    pub fn application_type(mut self, value: impl IntoValue<ApplicationType>) -> Self {
        self.0.set("ApplicationType", value);
        self
    }

    /// `AuthorizedTokenIssuerList`: list of `AuthorizedTokenIssuer`.
    #[track_caller]
    pub fn authorized_token_issuer_list(
        mut self,
        value: impl IntoValue<ListOf<AuthorizedTokenIssuer>>,
    ) -> Self {
        self.0.set("AuthorizedTokenIssuerList", value);
        self
    }

    /// `IamRoleArn`: `IamRoleArn`, at most 2147483647 characters, pattern `^arn:aws[a-zA-Z-]*:[a-zA-Z0-9-]+:[a-z0-9-]*:[0-9]*:.+$`. Required.
    #[track_caller]
    pub fn iam_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("IamRoleArn", value);
        self
    }

    /// `IdcDisplayName`: string, 1 to 127 characters, pattern `^[\w+=,.@-]+$`. Required.
    #[track_caller]
    pub fn idc_display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdcDisplayName", value);
        self
    }

    /// `IdcInstanceArn`: string, at most 2147483647 characters, pattern `^arn:aws[a-zA-Z-]*:[a-zA-Z0-9-]+:[a-z0-9-]*:[0-9]*:.+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn idc_instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdcInstanceArn", value);
        self
    }

    /// `IdentityNamespace`: string, 1 to 127 characters, pattern `^[a-zA-Z0-9_+.#@$-]+$`.
    #[track_caller]
    pub fn identity_namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdentityNamespace", value);
        self
    }

    /// `RedshiftIdcApplicationName`: string, 1 to 63 characters, pattern `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn redshift_idc_application_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RedshiftIdcApplicationName", value);
        self
    }

    /// `ServiceIntegrations`: list of `ServiceIntegrationsUnion`.
    #[track_caller]
    pub fn service_integrations(
        mut self,
        value: impl IntoValue<ListOf<ServiceIntegrationsUnion>>,
    ) -> Self {
        self.0.set("ServiceIntegrations", value);
        self
    }

    /// `SsoTagKeys`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn sso_tag_keys(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SsoTagKeys", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<RedshiftIdcApplication> {
    /// `IdcManagedApplicationArn`
    #[inline]
    pub fn idc_managed_application_arn(&self) -> Value<String> {
        self.attribute("IdcManagedApplicationArn")
    }

    /// `IdcOnboardStatus`
    #[inline]
    pub fn idc_onboard_status(&self) -> Value<String> {
        self.attribute("IdcOnboardStatus")
    }

    /// `RedshiftIdcApplicationArn`
    #[inline]
    pub fn redshift_idc_application_arn(&self) -> Value<String> {
        self.attribute("RedshiftIdcApplicationArn")
    }
}

choice! {
    /// `ApplicationType` of `AWS::Redshift::RedshiftIdcApplication`.
    ApplicationType
    NONE "None"
    LAKEHOUSE "Lakehouse"
}

/// `AuthorizedTokenIssuer` of `AWS::Redshift::RedshiftIdcApplication`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthorizedTokenIssuer(Properties);

properties! { AuthorizedTokenIssuer }

impl AuthorizedTokenIssuer {
    /// `AuthorizedAudiencesList`: list of strings.
    #[track_caller]
    pub fn authorized_audiences_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AuthorizedAudiencesList", value);
        self
    }

    /// `TrustedTokenIssuerArn`: string, at most 2147483647 characters, pattern `^arn:aws[a-zA-Z-]*:[a-zA-Z0-9-]+:[a-z0-9-]*:[0-9]*:.+$`.
    #[track_caller]
    pub fn trusted_token_issuer_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TrustedTokenIssuerArn", value);
        self
    }
}

/// `Connect` of `AWS::Redshift::RedshiftIdcApplication`.
#[derive(Clone, Default)]
#[must_use]
pub struct Connect(Properties);

properties! { Connect }

impl Connect {
    /// `Authorization`: `ConnectAuthorization`. Required.
    #[track_caller]
    pub fn authorization(mut self, value: impl IntoValue<ConnectAuthorization>) -> Self {
        self.0.set("Authorization", value);
        self
    }
}

choice! {
    /// `ConnectAuthorization` of `AWS::Redshift::RedshiftIdcApplication`.
    ConnectAuthorization
    ENABLED "Enabled"
    DISABLED "Disabled"
}

/// `LakeFormationQuery` of `AWS::Redshift::RedshiftIdcApplication`.
#[derive(Clone, Default)]
#[must_use]
pub struct LakeFormationQuery(Properties);

properties! { LakeFormationQuery }

impl LakeFormationQuery {
    /// `Authorization`: `LakeFormationQueryAuthorization`. Required.
    #[track_caller]
    pub fn authorization(mut self, value: impl IntoValue<LakeFormationQueryAuthorization>) -> Self {
        self.0.set("Authorization", value);
        self
    }
}

choice! {
    /// `LakeFormationQueryAuthorization` of `AWS::Redshift::RedshiftIdcApplication`.
    LakeFormationQueryAuthorization
    ENABLED "Enabled"
    DISABLED "Disabled"
}

/// `LakeFormationScopeUnion` of `AWS::Redshift::RedshiftIdcApplication`.
#[derive(Clone, Default)]
#[must_use]
pub struct LakeFormationScopeUnion(Properties);

properties! { LakeFormationScopeUnion }

impl LakeFormationScopeUnion {
    /// `LakeFormationQuery`: `LakeFormationQuery`.
    #[track_caller]
    pub fn lake_formation_query(mut self, value: impl IntoValue<LakeFormationQuery>) -> Self {
        self.0.set("LakeFormationQuery", value);
        self
    }
}

/// `ReadWriteAccess` of `AWS::Redshift::RedshiftIdcApplication`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReadWriteAccess(Properties);

properties! { ReadWriteAccess }

impl ReadWriteAccess {
    /// `Authorization`: `ReadWriteAccessAuthorization`. Required.
    #[track_caller]
    pub fn authorization(mut self, value: impl IntoValue<ReadWriteAccessAuthorization>) -> Self {
        self.0.set("Authorization", value);
        self
    }
}

choice! {
    /// `ReadWriteAccessAuthorization` of `AWS::Redshift::RedshiftIdcApplication`.
    ReadWriteAccessAuthorization
    ENABLED "Enabled"
    DISABLED "Disabled"
}

/// `RedshiftScopeUnion` of `AWS::Redshift::RedshiftIdcApplication`.
#[derive(Clone, Default)]
#[must_use]
pub struct RedshiftScopeUnion(Properties);

properties! { RedshiftScopeUnion }

impl RedshiftScopeUnion {
    /// `Connect`: `Connect`.
    #[track_caller]
    pub fn connect(mut self, value: impl IntoValue<Connect>) -> Self {
        self.0.set("Connect", value);
        self
    }
}

/// `S3AccessGrantsScopeUnion` of `AWS::Redshift::RedshiftIdcApplication`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3AccessGrantsScopeUnion(Properties);

properties! { S3AccessGrantsScopeUnion }

impl S3AccessGrantsScopeUnion {
    /// `ReadWriteAccess`: `ReadWriteAccess`.
    #[track_caller]
    pub fn read_write_access(mut self, value: impl IntoValue<ReadWriteAccess>) -> Self {
        self.0.set("ReadWriteAccess", value);
        self
    }
}

/// `ServiceIntegrationsUnion` of `AWS::Redshift::RedshiftIdcApplication`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceIntegrationsUnion(Properties);

properties! { ServiceIntegrationsUnion }

impl ServiceIntegrationsUnion {
    /// `LakeFormation`: list of `LakeFormationScopeUnion`.
    #[track_caller]
    pub fn lake_formation(
        mut self,
        value: impl IntoValue<ListOf<LakeFormationScopeUnion>>,
    ) -> Self {
        self.0.set("LakeFormation", value);
        self
    }

    /// `Redshift`: list of `RedshiftScopeUnion`.
    #[track_caller]
    pub fn redshift(mut self, value: impl IntoValue<ListOf<RedshiftScopeUnion>>) -> Self {
        self.0.set("Redshift", value);
        self
    }

    /// `S3AccessGrants`: list of `S3AccessGrantsScopeUnion`.
    #[track_caller]
    pub fn s3_access_grants(
        mut self,
        value: impl IntoValue<ListOf<S3AccessGrantsScopeUnion>>,
    ) -> Self {
        self.0.set("S3AccessGrants", value);
        self
    }
}

/// `Tag` of `AWS::Redshift::RedshiftIdcApplication`.
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

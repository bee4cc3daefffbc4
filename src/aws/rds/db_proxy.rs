// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RDS::DBProxy` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::RDS::DBProxy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DBProxy(Body);

resource! { DBProxy "AWS::RDS::DBProxy" }

impl DBProxy {
    /// `Auth`: list of `AuthFormat`, 1 to 200 items.
    #[track_caller]
    pub fn auth(mut self, value: impl IntoValue<ListOf<AuthFormat>>) -> Self {
        self.0.set("Auth", value);
        self
    }

    /// `DBProxyName`: string, 1 to 64 characters, pattern `[0-z]*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn db_proxy_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBProxyName", value);
        self
    }

    /// `DebugLogging`: boolean.
    #[track_caller]
    pub fn debug_logging(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DebugLogging", value);
        self
    }

    /// `DefaultAuthScheme`: `DefaultAuthScheme`.
    #[track_caller]
    pub fn default_auth_scheme(mut self, value: impl IntoValue<DefaultAuthScheme>) -> Self {
        self.0.set("DefaultAuthScheme", value);
        self
    }

    /// `EndpointNetworkType`: `EndpointNetworkType`. A change replaces the resource.
    #[track_caller]
    pub fn endpoint_network_type(mut self, value: impl IntoValue<EndpointNetworkType>) -> Self {
        self.0.set("EndpointNetworkType", value);
        self
    }

    /// `EngineFamily`: `EngineFamily`. Required. A change replaces the resource.
    #[track_caller]
    pub fn engine_family(mut self, value: impl IntoValue<EngineFamily>) -> Self {
        self.0.set("EngineFamily", value);
        self
    }

    /// `IdleClientTimeout`: integer.
    #[track_caller]
    pub fn idle_client_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("IdleClientTimeout", value);
        self
    }

    /// `RequireTLS`: boolean.
    #[track_caller]
    pub fn require_tls(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RequireTLS", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: list of `TagFormat`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagFormat>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetConnectionNetworkType`: `TargetConnectionNetworkType`. A change replaces the resource.
    #[track_caller]
    pub fn target_connection_network_type(
        mut self,
        value: impl IntoValue<TargetConnectionNetworkType>,
    ) -> Self {
        self.0.set("TargetConnectionNetworkType", value);
        self
    }

    /// `VpcSecurityGroupIds`: list of `Ec2SecurityGroupId`, at least 1 item.
    #[track_caller]
    pub fn vpc_security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("VpcSecurityGroupIds", value);
        self
    }

    /// `VpcSubnetIds`: list of strings, at least 2 items. Required. A change replaces the resource.
    #[track_caller]
    pub fn vpc_subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("VpcSubnetIds", value);
        self
    }
}

impl Handle<DBProxy> {
    /// `DBProxyArn`
    #[inline]
    pub fn db_proxy_arn(&self) -> Value<String> {
        self.attribute("DBProxyArn")
    }

    /// `Endpoint`
    #[inline]
    pub fn endpoint(&self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// `VpcId`
    #[inline]
    pub fn vpc_id(&self) -> Value<format::Ec2VpcId> {
        self.attribute("VpcId")
    }
}

/// `AuthFormat` of `AWS::RDS::DBProxy`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthFormat(Properties);

properties! { AuthFormat }

impl AuthFormat {
    /// `AuthScheme`: `AuthFormatAuthScheme`.
    #[track_caller]
    pub fn auth_scheme(mut self, value: impl IntoValue<AuthFormatAuthScheme>) -> Self {
        self.0.set("AuthScheme", value);
        self
    }

    /// `ClientPasswordAuthType`: `AuthFormatClientPasswordAuthType`.
    #[track_caller]
    pub fn client_password_auth_type(
        mut self,
        value: impl IntoValue<AuthFormatClientPasswordAuthType>,
    ) -> Self {
        self.0.set("ClientPasswordAuthType", value);
        self
    }

    /// `Description`: string, 1 to 1000 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `IAMAuth`: `AuthFormatIAMAuth`.
    #[track_caller]
    pub fn iam_auth(mut self, value: impl IntoValue<AuthFormatIAMAuth>) -> Self {
        self.0.set("IAMAuth", value);
        self
    }

    /// `SecretArn`: string, 20 to 2048 characters.
    #[track_caller]
    pub fn secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretArn", value);
        self
    }
}

choice! {
    /// `AuthFormatAuthScheme` of `AWS::RDS::DBProxy`.
    AuthFormatAuthScheme
    SECRETS "SECRETS"
}

choice! {
    /// `AuthFormatClientPasswordAuthType` of `AWS::RDS::DBProxy`.
    AuthFormatClientPasswordAuthType
    MYSQL_NATIVE_PASSWORD "MYSQL_NATIVE_PASSWORD"
    MYSQL_CACHING_SHA2_PASSWORD "MYSQL_CACHING_SHA2_PASSWORD"
    POSTGRES_SCRAM_SHA_256 "POSTGRES_SCRAM_SHA_256"
    POSTGRES_MD5 "POSTGRES_MD5"
    SQL_SERVER_AUTHENTICATION "SQL_SERVER_AUTHENTICATION"
}

choice! {
    /// `AuthFormatIAMAuth` of `AWS::RDS::DBProxy`.
    AuthFormatIAMAuth
    DISABLED "DISABLED"
    REQUIRED "REQUIRED"
    ENABLED "ENABLED"
}

choice! {
    /// `DefaultAuthScheme` of `AWS::RDS::DBProxy`.
    DefaultAuthScheme
    IAM_AUTH "IAM_AUTH"
    NONE "NONE"
}

choice! {
    /// `EndpointNetworkType` of `AWS::RDS::DBProxy`.
    EndpointNetworkType
    IPV4 "IPV4"
    IPV6 "IPV6"
    DUAL "DUAL"
}

choice! {
    /// `EngineFamily` of `AWS::RDS::DBProxy`.
    EngineFamily
    MYSQL "MYSQL"
    POSTGRESQL "POSTGRESQL"
    SQLSERVER "SQLSERVER"
}

/// `TagFormat` of `AWS::RDS::DBProxy`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagFormat(Properties);

properties! { TagFormat }

impl TagFormat {
    /// `Key`: string, at most 128 characters, pattern `(\w|\d|\s|\\|-|\.:=+-)*`.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 128 characters, pattern `(\w|\d|\s|\\|-|\.:=+-)*`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `TargetConnectionNetworkType` of `AWS::RDS::DBProxy`.
    TargetConnectionNetworkType
    IPV4 "IPV4"
    IPV6 "IPV6"
}

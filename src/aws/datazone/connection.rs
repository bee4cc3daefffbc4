// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataZone::Connection` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DataZone::Connection`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-connection.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Connection(Body);

resource! { Connection "AWS::DataZone::Connection" }

impl Connection {
    /// `AwsLocation`: `AwsLocation`.
    #[track_caller]
    pub fn aws_location(mut self, value: impl IntoValue<AwsLocation>) -> Self {
        self.0.set("AwsLocation", value);
        self
    }

    /// `Configurations`: list of `ConnectionConfiguration`.
    #[track_caller]
    pub fn configurations(
        mut self,
        value: impl IntoValue<ListOf<ConnectionConfiguration>>,
    ) -> Self {
        self.0.set("Configurations", value);
        self
    }

    /// `Description`: string, at most 128 characters, pattern `^[\S\s]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DomainIdentifier`: string, pattern `^dzd[_-][a-zA-Z0-9_-]{1,36}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainIdentifier", value);
        self
    }

    /// `EnableTrustedIdentityPropagation`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn enable_trusted_identity_propagation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableTrustedIdentityPropagation", value);
        self
    }

    /// `EnvironmentIdentifier`: string, pattern `^[a-zA-Z0-9_-]{1,36}$`. A change replaces the resource.
    #[track_caller]
    pub fn environment_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnvironmentIdentifier", value);
        self
    }

    /// `Name`: string, at most 64 characters, pattern `^[\w][\w\.\-\_]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ProjectIdentifier`: string. A change replaces the resource.
    #[track_caller]
    pub fn project_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProjectIdentifier", value);
        self
    }

    /// `Props`: `ConnectionPropertiesInput`.
    #[track_caller]
    pub fn props(mut self, value: impl IntoValue<ConnectionPropertiesInput>) -> Self {
        self.0.set("Props", value);
        self
    }

    /// `Scope`: `Scope`. A change replaces the resource.
    #[track_caller]
    pub fn scope(mut self, value: impl IntoValue<Scope>) -> Self {
        self.0.set("Scope", value);
        self
    }
}

impl Handle<Connection> {
    /// `ConnectionId`
    #[inline]
    pub fn connection_id(&self) -> Value<String> {
        self.attribute("ConnectionId")
    }

    /// `DomainId`
    #[inline]
    pub fn domain_id(&self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// `DomainUnitId`
    #[inline]
    pub fn domain_unit_id(&self) -> Value<String> {
        self.attribute("DomainUnitId")
    }

    /// `EnvironmentId`
    #[inline]
    pub fn environment_id(&self) -> Value<String> {
        self.attribute("EnvironmentId")
    }

    /// `EnvironmentUserRole`
    #[inline]
    pub fn environment_user_role(&self) -> Value<String> {
        self.attribute("EnvironmentUserRole")
    }

    /// `ProjectId`
    #[inline]
    pub fn project_id(&self) -> Value<String> {
        self.attribute("ProjectId")
    }

    /// `Type`
    #[inline]
    pub fn type_(&self) -> Value<String> {
        self.attribute("Type")
    }
}

/// `AmazonQPropertiesInput` of `AWS::DataZone::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct AmazonQPropertiesInput(Properties);

properties! { AmazonQPropertiesInput }

impl AmazonQPropertiesInput {
    /// `AuthMode`: string, at most 128 characters.
    #[track_caller]
    pub fn auth_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthMode", value);
        self
    }

    /// `IsEnabled`: boolean.
    #[track_caller]
    pub fn is_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsEnabled", value);
        self
    }

    /// `ProfileArn`: string, at most 2048 characters, pattern `arn:aws[a-z\-]*:[a-z0-9\-]+:[a-z0-9\-]*:[0-9]*:.*`.
    #[track_caller]
    pub fn profile_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProfileArn", value);
        self
    }
}

/// `AthenaPropertiesInput` of `AWS::DataZone::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct AthenaPropertiesInput(Properties);

properties! { AthenaPropertiesInput }

impl AthenaPropertiesInput {
    /// `WorkgroupName`: string, at most 128 characters, pattern `^[a-zA-Z0-9._-]+$`. Required.
    #[track_caller]
    pub fn workgroup_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkgroupName", value);
        self
    }
}

/// `AuthenticationConfigurationInput` of `AWS::DataZone::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthenticationConfigurationInput(Properties);

properties! { AuthenticationConfigurationInput }

impl AuthenticationConfigurationInput {
    /// `AuthenticationType`: `AuthenticationType`.
    #[track_caller]
    pub fn authentication_type(mut self, value: impl IntoValue<AuthenticationType>) -> Self {
        self.0.set("AuthenticationType", value);
        self
    }

    /// `BasicAuthenticationCredentials`: `BasicAuthenticationCredentials`.
    #[track_caller]
    pub fn basic_authentication_credentials(
        mut self,
        value: impl IntoValue<BasicAuthenticationCredentials>,
    ) -> Self {
        self.0.set("BasicAuthenticationCredentials", value);
        self
    }

    /// `CustomAuthenticationCredentials`: map of strings.
    #[track_caller]
    pub fn custom_authentication_credentials(
        mut self,
        value: impl IntoValue<MapOf<String>>,
    ) -> Self {
        self.0.set("CustomAuthenticationCredentials", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, pattern `^$|arn:aws[a-z0-9-]*:kms:.*$`.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `OAuth2Properties`: `OAuth2Properties`.
    #[track_caller]
    pub fn oauth2_properties(mut self, value: impl IntoValue<OAuth2Properties>) -> Self {
        self.0.set("OAuth2Properties", value);
        self
    }

    /// `SecretArn`: string, pattern `^arn:aws(-(cn|us-gov|iso(-[bef])?))?:secretsmanager:.*$`.
    #[track_caller]
    pub fn secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretArn", value);
        self
    }
}

choice! {
    /// `AuthenticationType` of `AWS::DataZone::Connection`.
    AuthenticationType
    BASIC "BASIC"
    OAUTH2 "OAUTH2"
    CUSTOM "CUSTOM"
}

/// `AuthorizationCodeProperties` of `AWS::DataZone::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthorizationCodeProperties(Properties);

properties! { AuthorizationCodeProperties }

impl AuthorizationCodeProperties {
    /// `AuthorizationCode`: string, 1 to 4096 characters.
    #[track_caller]
    pub fn authorization_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthorizationCode", value);
        self
    }

    /// `RedirectUri`: string, at most 512 characters.
    #[track_caller]
    pub fn redirect_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RedirectUri", value);
        self
    }
}

/// `AwsLocation` of `AWS::DataZone::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct AwsLocation(Properties);

properties! { AwsLocation }

impl AwsLocation {
    /// `AccessRole`: string, at most 2048 characters, pattern `^arn:aws[^:]*:iam::\d{12}:role(/[a-zA-Z0-9+=,.@_-]+)*/[a-zA-Z0-9+=,.@_-]+$`.
    #[track_caller]
    pub fn access_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessRole", value);
        self
    }

    /// `AwsAccountId`: string, pattern `^\d{12}$`.
    #[track_caller]
    pub fn aws_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsAccountId", value);
        self
    }

    /// `AwsRegion`: string, pattern `^[a-z]{2}-[a-z]{4,10}-\d$`.
    #[track_caller]
    pub fn aws_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsRegion", value);
        self
    }

    /// `IamConnectionId`: string, at most 128 characters, pattern `^[a-zA-Z0-9]+$`.
    #[track_caller]
    pub fn iam_connection_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IamConnectionId", value);
        self
    }
}

/// `BasicAuthenticationCredentials` of `AWS::DataZone::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct BasicAuthenticationCredentials(Properties);

properties! { BasicAuthenticationCredentials }

impl BasicAuthenticationCredentials {
    /// `Password`: string, at most 512 characters, pattern `^.*$`.
    #[track_caller]
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Password", value);
        self
    }

    /// `UserName`: string, at most 512 characters, pattern `^\S+$`.
    #[track_caller]
    pub fn user_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserName", value);
        self
    }
}

/// `ConnectionConfiguration` of `AWS::DataZone::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectionConfiguration(Properties);

properties! { ConnectionConfiguration }

impl ConnectionConfiguration {
    /// `Classification`: string, at most 64 characters, pattern `^[\w][\w\.\-\_]*$`.
    #[track_caller]
    pub fn classification(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Classification", value);
        self
    }

    /// `Properties`: map of strings.
    #[track_caller]
    pub fn properties(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Properties", value);
        self
    }
}

/// `ConnectionPropertiesInput` of `AWS::DataZone::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectionPropertiesInput(Properties);

properties! { ConnectionPropertiesInput }

impl ConnectionPropertiesInput {
    /// `AmazonQProperties`: `AmazonQPropertiesInput`.
    #[track_caller]
    pub fn amazon_q_properties(mut self, value: impl IntoValue<AmazonQPropertiesInput>) -> Self {
        self.0.set("AmazonQProperties", value);
        self
    }

    /// `AthenaProperties`: `AthenaPropertiesInput`.
    #[track_caller]
    pub fn athena_properties(mut self, value: impl IntoValue<AthenaPropertiesInput>) -> Self {
        self.0.set("AthenaProperties", value);
        self
    }

    /// `GlueProperties`: `GluePropertiesInput`.
    #[track_caller]
    pub fn glue_properties(mut self, value: impl IntoValue<GluePropertiesInput>) -> Self {
        self.0.set("GlueProperties", value);
        self
    }

    /// `HyperPodProperties`: `HyperPodPropertiesInput`.
    #[track_caller]
    pub fn hyper_pod_properties(mut self, value: impl IntoValue<HyperPodPropertiesInput>) -> Self {
        self.0.set("HyperPodProperties", value);
        self
    }

    /// `IamProperties`: `IamPropertiesInput`.
    #[track_caller]
    pub fn iam_properties(mut self, value: impl IntoValue<IamPropertiesInput>) -> Self {
        self.0.set("IamProperties", value);
        self
    }

    /// `LakehouseProperties`: `LakehousePropertiesInput`.
    #[track_caller]
    pub fn lakehouse_properties(mut self, value: impl IntoValue<LakehousePropertiesInput>) -> Self {
        self.0.set("LakehouseProperties", value);
        self
    }

    /// `MlflowProperties`: `MlflowPropertiesInput`.
    #[track_caller]
    pub fn mlflow_properties(mut self, value: impl IntoValue<MlflowPropertiesInput>) -> Self {
        self.0.set("MlflowProperties", value);
        self
    }

    /// `RedshiftProperties`: `RedshiftPropertiesInput`.
    #[track_caller]
    pub fn redshift_properties(mut self, value: impl IntoValue<RedshiftPropertiesInput>) -> Self {
        self.0.set("RedshiftProperties", value);
        self
    }

    /// `S3Properties`: `S3PropertiesInput`.
    #[track_caller]
    pub fn s3_properties(mut self, value: impl IntoValue<S3PropertiesInput>) -> Self {
        self.0.set("S3Properties", value);
        self
    }

    /// `SparkEmrProperties`: `SparkEmrPropertiesInput`.
    #[track_caller]
    pub fn spark_emr_properties(mut self, value: impl IntoValue<SparkEmrPropertiesInput>) -> Self {
        self.0.set("SparkEmrProperties", value);
        self
    }

    /// `SparkGlueProperties`: `SparkGluePropertiesInput`.
    #[track_caller]
    pub fn spark_glue_properties(
        mut self,
        value: impl IntoValue<SparkGluePropertiesInput>,
    ) -> Self {
        self.0.set("SparkGlueProperties", value);
        self
    }

    /// `WorkflowsMwaaProperties`: `WorkflowsMwaaPropertiesInput`.
    #[track_caller]
    pub fn workflows_mwaa_properties(
        mut self,
        value: impl IntoValue<WorkflowsMwaaPropertiesInput>,
    ) -> Self {
        self.0.set("WorkflowsMwaaProperties", value);
        self
    }

    /// `WorkflowsServerlessProperties`: object.
    #[track_caller]
    pub fn workflows_serverless_properties(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("WorkflowsServerlessProperties", value);
        self
    }
}

/// `GlueConnectionInput` of `AWS::DataZone::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct GlueConnectionInput(Properties);

properties! { GlueConnectionInput }

impl GlueConnectionInput {
    /// `AthenaProperties`: map of strings.
    #[track_caller]
    pub fn athena_properties(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("AthenaProperties", value);
        self
    }

    /// `AuthenticationConfiguration`: `AuthenticationConfigurationInput`.
    #[track_caller]
    pub fn authentication_configuration(
        mut self,
        value: impl IntoValue<AuthenticationConfigurationInput>,
    ) -> Self {
        self.0.set("AuthenticationConfiguration", value);
        self
    }

    /// `ConnectionProperties`: map of strings.
    #[track_caller]
    pub fn connection_properties(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("ConnectionProperties", value);
        self
    }

    /// `ConnectionType`: string.
    #[track_caller]
    pub fn connection_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionType", value);
        self
    }

    /// `Description`: string, at most 2048 characters, pattern `^[\u0020-\uD7FF\uE000-\uFFFF\r\n\t]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `MatchCriteria`: string, at most 10 characters.
    #[track_caller]
    pub fn match_criteria(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MatchCriteria", value);
        self
    }

    /// `Name`: string, 1 to 255 characters, pattern `^[\u0020-\uD7FF\uE000-\uFFFF\t]*$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PhysicalConnectionRequirements`: `PhysicalConnectionRequirements`.
    #[track_caller]
    pub fn physical_connection_requirements(
        mut self,
        value: impl IntoValue<PhysicalConnectionRequirements>,
    ) -> Self {
        self.0.set("PhysicalConnectionRequirements", value);
        self
    }

    /// `PythonProperties`: map of strings.
    #[track_caller]
    pub fn python_properties(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("PythonProperties", value);
        self
    }

    /// `SparkProperties`: map of strings.
    #[track_caller]
    pub fn spark_properties(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("SparkProperties", value);
        self
    }

    /// `ValidateCredentials`: boolean.
    #[track_caller]
    pub fn validate_credentials(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ValidateCredentials", value);
        self
    }

    /// `ValidateForComputeEnvironments`: list of strings, 1 to 50 items.
    #[track_caller]
    pub fn validate_for_compute_environments(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("ValidateForComputeEnvironments", value);
        self
    }
}

/// `GlueOAuth2Credentials` of `AWS::DataZone::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct GlueOAuth2Credentials(Properties);

properties! { GlueOAuth2Credentials }

impl GlueOAuth2Credentials {
    /// `AccessToken`: string, at most 4096 characters, pattern `^[\x20-\x7E]*$`.
    #[track_caller]
    pub fn access_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessToken", value);
        self
    }

    /// `JwtToken`: string, at most 8000 characters, pattern `^([a-zA-Z0-9_=]+)\.([a-zA-Z0-9_=]+)\.([a-zA-Z0-9_\-\+\/=]*)$`.
    #[track_caller]
    pub fn jwt_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JwtToken", value);
        self
    }

    /// `RefreshToken`: string, at most 4096 characters, pattern `^[\x20-\x7E]*$`.
    #[track_caller]
    pub fn refresh_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RefreshToken", value);
        self
    }

    /// `UserManagedClientApplicationClientSecret`: string, at most 512 characters, pattern `^[\x20-\x7E]*$`.
    #[track_caller]
    pub fn user_managed_client_application_client_secret(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0
            .set("UserManagedClientApplicationClientSecret", value);
        self
    }
}

/// `GluePropertiesInput` of `AWS::DataZone::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct GluePropertiesInput(Properties);

properties! { GluePropertiesInput }

impl GluePropertiesInput {
    /// `GlueConnectionInput`: `GlueConnectionInput`.
    #[track_caller]
    pub fn glue_connection_input(mut self, value: impl IntoValue<GlueConnectionInput>) -> Self {
        self.0.set("GlueConnectionInput", value);
        self
    }
}

/// `HyperPodPropertiesInput` of `AWS::DataZone::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct HyperPodPropertiesInput(Properties);

properties! { HyperPodPropertiesInput }

impl HyperPodPropertiesInput {
    /// `ClusterName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Required.
    #[track_caller]
    pub fn cluster_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterName", value);
        self
    }
}

/// `IamPropertiesInput` of `AWS::DataZone::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct IamPropertiesInput(Properties);

properties! { IamPropertiesInput }

impl IamPropertiesInput {
    /// `GlueLineageSyncEnabled`: boolean.
    #[track_caller]
    pub fn glue_lineage_sync_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("GlueLineageSyncEnabled", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, at most 2048 characters, pattern `^arn:aws[^:]*:iam::\d{12}:role(\/[a-zA-Z0-9+=,.@_-]+)*\/[a-zA-Z0-9+=,.@_-]+$`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `LakehousePropertiesInput` of `AWS::DataZone::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct LakehousePropertiesInput(Properties);

properties! { LakehousePropertiesInput }

impl LakehousePropertiesInput {
    /// `GlueLineageSyncEnabled`: boolean.
    #[track_caller]
    pub fn glue_lineage_sync_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("GlueLineageSyncEnabled", value);
        self
    }
}

/// `LineageSyncSchedule` of `AWS::DataZone::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct LineageSyncSchedule(Properties);

properties! { LineageSyncSchedule }

impl LineageSyncSchedule {
    /// `Schedule`: string.
    #[track_caller]
    pub fn schedule(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Schedule", value);
        self
    }
}

/// `MlflowPropertiesInput` of `AWS::DataZone::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct MlflowPropertiesInput(Properties);

properties! { MlflowPropertiesInput }

impl MlflowPropertiesInput {
    /// `TrackingServerArn`: string.
    #[track_caller]
    pub fn tracking_server_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TrackingServerArn", value);
        self
    }
}

/// `OAuth2ClientApplication` of `AWS::DataZone::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct OAuth2ClientApplication(Properties);

properties! { OAuth2ClientApplication }

impl OAuth2ClientApplication {
    /// `AWSManagedClientApplicationReference`: string, at most 2048 characters, pattern `^\S+$`.
    #[track_caller]
    pub fn aws_managed_client_application_reference(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("AWSManagedClientApplicationReference", value);
        self
    }

    /// `UserManagedClientApplicationClientId`: string, at most 2048 characters, pattern `^\S+$`.
    #[track_caller]
    pub fn user_managed_client_application_client_id(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("UserManagedClientApplicationClientId", value);
        self
    }
}

choice! {
    /// `OAuth2GrantType` of `AWS::DataZone::Connection`.
    OAuth2GrantType
    AUTHORIZATION_CODE "AUTHORIZATION_CODE"
    CLIENT_CREDENTIALS "CLIENT_CREDENTIALS"
    JWT_BEARER "JWT_BEARER"
}

/// `OAuth2Properties` of `AWS::DataZone::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct OAuth2Properties(Properties);

properties! { OAuth2Properties }

impl OAuth2Properties {
    /// `AuthorizationCodeProperties`: `AuthorizationCodeProperties`.
    #[track_caller]
    pub fn authorization_code_properties(
        mut self,
        value: impl IntoValue<AuthorizationCodeProperties>,
    ) -> Self {
        self.0.set("AuthorizationCodeProperties", value);
        self
    }

    /// `OAuth2ClientApplication`: `OAuth2ClientApplication`.
    #[track_caller]
    pub fn oauth2_client_application(
        mut self,
        value: impl IntoValue<OAuth2ClientApplication>,
    ) -> Self {
        self.0.set("OAuth2ClientApplication", value);
        self
    }

    /// `OAuth2Credentials`: `GlueOAuth2Credentials`.
    #[track_caller]
    pub fn oauth2_credentials(mut self, value: impl IntoValue<GlueOAuth2Credentials>) -> Self {
        self.0.set("OAuth2Credentials", value);
        self
    }

    /// `OAuth2GrantType`: `OAuth2GrantType`.
    #[track_caller]
    pub fn oauth2_grant_type(mut self, value: impl IntoValue<OAuth2GrantType>) -> Self {
        self.0.set("OAuth2GrantType", value);
        self
    }

    /// `TokenUrl`: string, at most 256 characters, pattern `^(https?)://[-a-zA-Z0-9+&@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&@#/%=~_|]$`.
    #[track_caller]
    pub fn token_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TokenUrl", value);
        self
    }

    /// `TokenUrlParametersMap`: map of strings.
    #[track_caller]
    pub fn token_url_parameters_map(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("TokenUrlParametersMap", value);
        self
    }
}

/// `PhysicalConnectionRequirements` of `AWS::DataZone::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct PhysicalConnectionRequirements(Properties);

properties! { PhysicalConnectionRequirements }

impl PhysicalConnectionRequirements {
    /// `AvailabilityZone`: string, 1 to 255 characters.
    #[track_caller]
    pub fn availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZone", value);
        self
    }

    /// `SecurityGroupIdList`: list of `Ec2SecurityGroupId`, at most 50 items.
    #[track_caller]
    pub fn security_group_id_list(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIdList", value);
        self
    }

    /// `SubnetId`: `Ec2SubnetId`, at most 32 characters, pattern `^subnet-[a-z0-9]+$`.
    #[track_caller]
    pub fn subnet_id(mut self, value: impl IntoValue<format::Ec2SubnetId>) -> Self {
        self.0.set("SubnetId", value);
        self
    }

    /// `SubnetIdList`: list of strings, 1 to 50 items.
    #[track_caller]
    pub fn subnet_id_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIdList", value);
        self
    }
}

/// `RedshiftCredentials` of `AWS::DataZone::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct RedshiftCredentials(Properties);

properties! { RedshiftCredentials }

impl RedshiftCredentials {
    /// `SecretArn`: string, at most 2048 characters.
    #[track_caller]
    pub fn secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretArn", value);
        self
    }

    /// `UsernamePassword`: `UsernamePassword`.
    #[track_caller]
    pub fn username_password(mut self, value: impl IntoValue<UsernamePassword>) -> Self {
        self.0.set("UsernamePassword", value);
        self
    }
}

/// `RedshiftLineageSyncConfigurationInput` of `AWS::DataZone::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct RedshiftLineageSyncConfigurationInput(Properties);

properties! { RedshiftLineageSyncConfigurationInput }

impl RedshiftLineageSyncConfigurationInput {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `Schedule`: `LineageSyncSchedule`.
    #[track_caller]
    pub fn schedule(mut self, value: impl IntoValue<LineageSyncSchedule>) -> Self {
        self.0.set("Schedule", value);
        self
    }
}

/// `RedshiftPropertiesInput` of `AWS::DataZone::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct RedshiftPropertiesInput(Properties);

properties! { RedshiftPropertiesInput }

impl RedshiftPropertiesInput {
    /// `Credentials`: `RedshiftCredentials`.
    #[track_caller]
    pub fn credentials(mut self, value: impl IntoValue<RedshiftCredentials>) -> Self {
        self.0.set("Credentials", value);
        self
    }

    /// `DatabaseName`: string, 1 to 64 characters, pattern `^[a-z0-9_-]+$`.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `Host`: string, at most 256 characters, pattern `^[\S]*$`.
    #[track_caller]
    pub fn host(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Host", value);
        self
    }

    /// `LineageSync`: `RedshiftLineageSyncConfigurationInput`.
    #[track_caller]
    pub fn lineage_sync(
        mut self,
        value: impl IntoValue<RedshiftLineageSyncConfigurationInput>,
    ) -> Self {
        self.0.set("LineageSync", value);
        self
    }

    /// `Port`: number, 0 to 65535.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `Storage`: `RedshiftStorageProperties`.
    #[track_caller]
    pub fn storage(mut self, value: impl IntoValue<RedshiftStorageProperties>) -> Self {
        self.0.set("Storage", value);
        self
    }
}

/// `RedshiftStorageProperties` of `AWS::DataZone::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct RedshiftStorageProperties(Properties);

properties! { RedshiftStorageProperties }

impl RedshiftStorageProperties {
    /// `ClusterName`: string, at most 63 characters, pattern `^[a-z0-9-]+$`.
    #[track_caller]
    pub fn cluster_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterName", value);
        self
    }

    /// `WorkgroupName`: string, 3 to 64 characters, pattern `^[a-z0-9-]+$`.
    #[track_caller]
    pub fn workgroup_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkgroupName", value);
        self
    }
}

/// `S3PropertiesInput` of `AWS::DataZone::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3PropertiesInput(Properties);

properties! { S3PropertiesInput }

impl S3PropertiesInput {
    /// `RegisterS3AccessGrantLocation`: boolean.
    #[track_caller]
    pub fn register_s3_access_grant_location(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RegisterS3AccessGrantLocation", value);
        self
    }

    /// `S3AccessGrantLocationId`: string, at most 64 characters, pattern `[a-zA-Z0-9\-]+`.
    #[track_caller]
    pub fn s3_access_grant_location_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3AccessGrantLocationId", value);
        self
    }

    /// `S3Uri`: string, at most 2048 characters, pattern `s3://.+`. Required.
    #[track_caller]
    pub fn s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Uri", value);
        self
    }
}

choice! {
    /// `Scope` of `AWS::DataZone::Connection`.
    Scope
    DOMAIN "DOMAIN"
    PROJECT "PROJECT"
}

/// `SparkEmrPropertiesInput` of `AWS::DataZone::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct SparkEmrPropertiesInput(Properties);

properties! { SparkEmrPropertiesInput }

impl SparkEmrPropertiesInput {
    /// `ComputeArn`: string, at most 2048 characters.
    #[track_caller]
    pub fn compute_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComputeArn", value);
        self
    }

    /// `InstanceProfileArn`: string, at most 2048 characters, pattern `^arn:aws[^:]*:iam::\d{12}:role(/[a-zA-Z0-9+=,.@_-]+)*/[a-zA-Z0-9+=,.@_-]+$`.
    #[track_caller]
    pub fn instance_profile_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceProfileArn", value);
        self
    }

    /// `JavaVirtualEnv`: string, at most 256 characters, pattern `^[\S]*$`.
    #[track_caller]
    pub fn java_virtual_env(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JavaVirtualEnv", value);
        self
    }

    /// `LogUri`: string, at most 2048 characters, pattern `^s3://.+$`.
    #[track_caller]
    pub fn log_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogUri", value);
        self
    }

    /// `ManagedEndpointArn`: string, at most 2048 characters.
    #[track_caller]
    pub fn managed_endpoint_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ManagedEndpointArn", value);
        self
    }

    /// `PythonVirtualEnv`: string, at most 256 characters, pattern `^[\S]*$`.
    #[track_caller]
    pub fn python_virtual_env(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PythonVirtualEnv", value);
        self
    }

    /// `RuntimeRole`: string, at most 2048 characters, pattern `^arn:aws[^:]*:iam::\d{12}:role(/[a-zA-Z0-9+=,.@_-]+)*/[a-zA-Z0-9+=,.@_-]+$`.
    #[track_caller]
    pub fn runtime_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuntimeRole", value);
        self
    }

    /// `TrustedCertificatesS3Uri`: string, at most 2048 characters, pattern `^s3://.+$`.
    #[track_caller]
    pub fn trusted_certificates_s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TrustedCertificatesS3Uri", value);
        self
    }
}

/// `SparkGlueArgs` of `AWS::DataZone::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct SparkGlueArgs(Properties);

properties! { SparkGlueArgs }

impl SparkGlueArgs {
    /// `Connection`: string, at most 128 characters, pattern `^[a-zA-Z0-9]+$`.
    #[track_caller]
    pub fn connection(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Connection", value);
        self
    }
}

/// `SparkGluePropertiesInput` of `AWS::DataZone::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct SparkGluePropertiesInput(Properties);

properties! { SparkGluePropertiesInput }

impl SparkGluePropertiesInput {
    /// `AdditionalArgs`: `SparkGlueArgs`.
    #[track_caller]
    pub fn additional_args(mut self, value: impl IntoValue<SparkGlueArgs>) -> Self {
        self.0.set("AdditionalArgs", value);
        self
    }

    /// `GlueConnectionName`: string, 1 to 255 characters, pattern `^[\S]*$`.
    #[track_caller]
    pub fn glue_connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GlueConnectionName", value);
        self
    }

    /// `GlueVersion`: string, at most 256 characters, pattern `^\w+\.\w+$`.
    #[track_caller]
    pub fn glue_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GlueVersion", value);
        self
    }

    /// `IdleTimeout`: number, 1 to 3000.
    #[track_caller]
    pub fn idle_timeout(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("IdleTimeout", value);
        self
    }

    /// `JavaVirtualEnv`: string, at most 256 characters, pattern `^[\S]*$`.
    #[track_caller]
    pub fn java_virtual_env(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JavaVirtualEnv", value);
        self
    }

    /// `NumberOfWorkers`: number, 1 to 1000.
    #[track_caller]
    pub fn number_of_workers(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("NumberOfWorkers", value);
        self
    }

    /// `PythonVirtualEnv`: string, at most 256 characters, pattern `^[\S]*$`.
    #[track_caller]
    pub fn python_virtual_env(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PythonVirtualEnv", value);
        self
    }

    /// `WorkerType`: string, at most 256 characters, pattern `^[G|Z].*$`.
    #[track_caller]
    pub fn worker_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkerType", value);
        self
    }
}

/// `UsernamePassword` of `AWS::DataZone::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct UsernamePassword(Properties);

properties! { UsernamePassword }

impl UsernamePassword {
    /// `Password`: string, at most 64 characters, pattern `^[\S]*$`. Required.
    #[track_caller]
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Password", value);
        self
    }

    /// `Username`: string, 1 to 127 characters, pattern `^[\S]*$`. Required.
    #[track_caller]
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Username", value);
        self
    }
}

/// `WorkflowsMwaaPropertiesInput` of `AWS::DataZone::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkflowsMwaaPropertiesInput(Properties);

properties! { WorkflowsMwaaPropertiesInput }

impl WorkflowsMwaaPropertiesInput {
    /// `MwaaEnvironmentName`: string.
    #[track_caller]
    pub fn mwaa_environment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MwaaEnvironmentName", value);
        self
    }
}

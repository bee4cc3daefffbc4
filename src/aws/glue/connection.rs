// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Glue::Connection` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Glue::Connection`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-connection.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Connection(Body);

resource! { Connection "AWS::Glue::Connection" }

impl Connection {
    /// `CatalogId`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CatalogId", value);
        self
    }

    /// `ConnectionInput`: `ConnectionInput`. Required.
    #[track_caller]
    pub fn connection_input(mut self, value: impl IntoValue<ConnectionInput>) -> Self {
        self.0.set("ConnectionInput", value);
        self
    }

    /// `Tags`: object.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }
}

impl Handle<Connection> {
    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }
}

/// `AuthenticationConfiguration` of `AWS::Glue::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthenticationConfiguration(Properties);

properties! { AuthenticationConfiguration }

impl AuthenticationConfiguration {
    /// `AuthenticationType`: `AuthenticationConfigurationAuthenticationType`. Required.
    #[track_caller]
    pub fn authentication_type(
        mut self,
        value: impl IntoValue<AuthenticationConfigurationAuthenticationType>,
    ) -> Self {
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

    /// `CustomAuthenticationCredentials`: object.
    #[track_caller]
    pub fn custom_authentication_credentials(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("CustomAuthenticationCredentials", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, pattern `^$|arn:aws[a-z0-9-]*:kms:`.
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
    /// `AuthenticationConfigurationAuthenticationType` of `AWS::Glue::Connection`.
    AuthenticationConfigurationAuthenticationType
    BASIC "BASIC"
    CUSTOM "CUSTOM"
    IAM "IAM"
    OAUTH2 "OAUTH2"
}

/// `AuthorizationCodeProperties` of `AWS::Glue::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthorizationCodeProperties(Properties);

properties! { AuthorizationCodeProperties }

impl AuthorizationCodeProperties {
    /// `AuthorizationCode`: string, 1 to 4096 characters, pattern `^\S+$`.
    #[track_caller]
    pub fn authorization_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthorizationCode", value);
        self
    }

    /// `RedirectUri`: string, at most 512 characters, pattern `^(https?):\/\/[^\s/$.?#].[^\s]*$`.
    #[track_caller]
    pub fn redirect_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RedirectUri", value);
        self
    }
}

/// `BasicAuthenticationCredentials` of `AWS::Glue::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct BasicAuthenticationCredentials(Properties);

properties! { BasicAuthenticationCredentials }

impl BasicAuthenticationCredentials {
    /// `Password`: string, at most 512 characters.
    #[track_caller]
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Password", value);
        self
    }

    /// `Username`: string, at most 512 characters, pattern `^\S+$`.
    #[track_caller]
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Username", value);
        self
    }
}

/// `ConnectionInput` of `AWS::Glue::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectionInput(Properties);

properties! { ConnectionInput }

impl ConnectionInput {
    /// `AthenaProperties`: object.
    #[track_caller]
    pub fn athena_properties(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AthenaProperties", value);
        self
    }

    /// `AuthenticationConfiguration`: `AuthenticationConfiguration`.
    #[track_caller]
    pub fn authentication_configuration(
        mut self,
        value: impl IntoValue<AuthenticationConfiguration>,
    ) -> Self {
        self.0.set("AuthenticationConfiguration", value);
        self
    }

    /// `ConnectionProperties`: object or string.
    #[track_caller]
    pub fn connection_properties(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ConnectionProperties", value);
        self
    }

    /// `ConnectionType`: `ConnectionInputConnectionType`. Required.
    #[track_caller]
    pub fn connection_type(mut self, value: impl IntoValue<ConnectionInputConnectionType>) -> Self {
        self.0.set("ConnectionType", value);
        self
    }

    /// `Description`: string, at most 2048 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `MatchCriteria`: list of strings, at most 10 items.
    #[track_caller]
    pub fn match_criteria(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("MatchCriteria", value);
        self
    }

    /// `Name`: string, 1 to 255 characters. A change replaces the resource.
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

    /// `PythonProperties`: object.
    #[track_caller]
    pub fn python_properties(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("PythonProperties", value);
        self
    }

    /// `SparkProperties`: object.
    #[track_caller]
    pub fn spark_properties(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("SparkProperties", value);
        self
    }

    /// `ValidateCredentials`: boolean.
    #[track_caller]
    pub fn validate_credentials(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ValidateCredentials", value);
        self
    }

    /// `ValidateForComputeEnvironments`: list of `ConnectionInputValidateForComputeEnvironmentsItem`.
    #[track_caller]
    pub fn validate_for_compute_environments(
        mut self,
        value: impl IntoValue<ListOf<ConnectionInputValidateForComputeEnvironmentsItem>>,
    ) -> Self {
        self.0.set("ValidateForComputeEnvironments", value);
        self
    }
}

choice! {
    /// `ConnectionInputConnectionType` of `AWS::Glue::Connection`.
    ConnectionInputConnectionType
    ADOBEANALYTICS "ADOBEANALYTICS"
    ASANA "ASANA"
    AZURECOSMOS "AZURECOSMOS"
    AZURESQL "AZURESQL"
    BIGQUERY "BIGQUERY"
    BLACKBAUD "BLACKBAUD"
    BLACKBAUDRAISEREDGENXT "BLACKBAUDRAISEREDGENXT"
    CIRCLECI "CIRCLECI"
    CLOUDERAHIVE "CLOUDERAHIVE"
    CLOUDERAIMPALA "CLOUDERAIMPALA"
    CLOUDWATCH "CLOUDWATCH"
    CLOUDWATCHMETRICS "CLOUDWATCHMETRICS"
    CMDB "CMDB"
    CUSTOM "CUSTOM"
    DATADOG "DATADOG"
    DATALAKEGEN2 "DATALAKEGEN2"
    DB2 "DB2"
    DB2AS400 "DB2AS400"
    DOCUMENTDB "DOCUMENTDB"
    DOCUSIGNMONITOR "DOCUSIGNMONITOR"
    DOMO "DOMO"
    DYNAMODB "DYNAMODB"
    DYNATRACE "DYNATRACE"
    FACEBOOKADS "FACEBOOKADS"
    FACEBOOKPAGEINSIGHTS "FACEBOOKPAGEINSIGHTS"
    FRESHDESK "FRESHDESK"
    FRESHSALES "FRESHSALES"
    GITLAB "GITLAB"
    GOOGLEADS "GOOGLEADS"
    GOOGLEANALYTICS4 "GOOGLEANALYTICS4"
    GOOGLECLOUDSTORAGE "GOOGLECLOUDSTORAGE"
    GOOGLESEARCHCONSOLE "GOOGLESEARCHCONSOLE"
    GOOGLESHEETS "GOOGLESHEETS"
    HBASE "HBASE"
    HUBSPOT "HUBSPOT"
    INSTAGRAMADS "INSTAGRAMADS"
    INTERCOM "INTERCOM"
    JDBC "JDBC"
    JIRACLOUD "JIRACLOUD"
    KAFKA "KAFKA"
    KUSTOMER "KUSTOMER"
    LINKEDIN "LINKEDIN"
    MAILCHIMP "MAILCHIMP"
    MARKETO "MARKETO"
    MARKETPLACE "MARKETPLACE"
    MICROSOFTDYNAMIC365FINANCEANDOPS "MICROSOFTDYNAMIC365FINANCEANDOPS"
    MICROSOFTDYNAMICS365CRM "MICROSOFTDYNAMICS365CRM"
    MICROSOFTTEAMS "MICROSOFTTEAMS"
    MIXPANEL "MIXPANEL"
    MONDAY "MONDAY"
    MONGODB "MONGODB"
    MYSQL "MYSQL"
    NETSUITEERP "NETSUITEERP"
    NETWORK "NETWORK"
    OKTA "OKTA"
    OPENSEARCH "OPENSEARCH"
    ORACLE "ORACLE"
    PAYPAL "PAYPAL"
    PENDO "PENDO"
    PIPEDIVE "PIPEDIVE"
    PIPEDRIVE "PIPEDRIVE"
    POSTGRESQL "POSTGRESQL"
    PRODUCTBOARD "PRODUCTBOARD"
    QUICKBOOKS "QUICKBOOKS"
    SALESFORCE "SALESFORCE"
    SALESFORCECOMMERCECLOUD "SALESFORCECOMMERCECLOUD"
    SALESFORCEMARKETINGCLOUD "SALESFORCEMARKETINGCLOUD"
    SALESFORCEPARDOT "SALESFORCEPARDOT"
    SAPCONCUR "SAPCONCUR"
    SAPHANA "SAPHANA"
    SAPODATA "SAPODATA"
    SENDGRID "SENDGRID"
    SERVICENOW "SERVICENOW"
    SFTP "SFTP"
    SLACK "SLACK"
    SMARTSHEET "SMARTSHEET"
    SNAPCHATADS "SNAPCHATADS"
    SQLSERVER "SQLSERVER"
    STRIPE "STRIPE"
    SYNAPSE "SYNAPSE"
    TERADATA "TERADATA"
    TERADATANOS "TERADATANOS"
    TIMESTREAM "TIMESTREAM"
    TPCDS "TPCDS"
    TWILIO "TWILIO"
    VERTICA "VERTICA"
    VIEW_VALIDATION_ATHENA "VIEW_VALIDATION_ATHENA"
    VIEW_VALIDATION_REDSHIFT "VIEW_VALIDATION_REDSHIFT"
    WOOCOMMERCE "WOOCOMMERCE"
    ZENDESK "ZENDESK"
    ZOHOCRM "ZOHOCRM"
    ZOOM "ZOOM"
}

choice! {
    /// `ConnectionInputValidateForComputeEnvironmentsItem` of `AWS::Glue::Connection`.
    ConnectionInputValidateForComputeEnvironmentsItem
    ATHENA "ATHENA"
    PYTHON "PYTHON"
    SPARK "SPARK"
}

/// `OAuth2ClientApplication` of `AWS::Glue::Connection`.
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

/// `OAuth2Credentials` of `AWS::Glue::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct OAuth2Credentials(Properties);

properties! { OAuth2Credentials }

impl OAuth2Credentials {
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

/// `OAuth2Properties` of `AWS::Glue::Connection`.
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

    /// `OAuth2Credentials`: `OAuth2Credentials`.
    #[track_caller]
    pub fn oauth2_credentials(mut self, value: impl IntoValue<OAuth2Credentials>) -> Self {
        self.0.set("OAuth2Credentials", value);
        self
    }

    /// `OAuth2GrantType`: `OAuth2PropertiesOAuth2GrantType`.
    #[track_caller]
    pub fn oauth2_grant_type(
        mut self,
        value: impl IntoValue<OAuth2PropertiesOAuth2GrantType>,
    ) -> Self {
        self.0.set("OAuth2GrantType", value);
        self
    }

    /// `TokenUrl`: string, at most 256 characters, pattern `^(https?)://[-a-zA-Z0-9+&@#/%?=~_|!:,.;]*[-a-zA-Z0-9+&@#/%=~_|]$`.
    #[track_caller]
    pub fn token_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TokenUrl", value);
        self
    }

    /// `TokenUrlParametersMap`: object.
    #[track_caller]
    pub fn token_url_parameters_map(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("TokenUrlParametersMap", value);
        self
    }
}

choice! {
    /// `OAuth2PropertiesOAuth2GrantType` of `AWS::Glue::Connection`.
    OAuth2PropertiesOAuth2GrantType
    AUTHORIZATION_CODE "AUTHORIZATION_CODE"
    CLIENT_CREDENTIALS "CLIENT_CREDENTIALS"
    JWT_BEARER "JWT_BEARER"
    REFRESH_TOKEN "REFRESH_TOKEN"
}

/// `PhysicalConnectionRequirements` of `AWS::Glue::Connection`.
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

    /// `SubnetId`: `Ec2SubnetId`, 1 to 255 characters.
    #[track_caller]
    pub fn subnet_id(mut self, value: impl IntoValue<format::Ec2SubnetId>) -> Self {
        self.0.set("SubnetId", value);
        self
    }
}

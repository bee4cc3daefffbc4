// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AmazonMQ::Broker` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AmazonMQ::Broker`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amazonmq-broker.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Broker(Body);

resource! { Broker "AWS::AmazonMQ::Broker" }

impl Broker {
    /// `AuthenticationStrategy`: string. A change replaces the resource.
    #[track_caller]
    pub fn authentication_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthenticationStrategy", value);
        self
    }

    /// `AutoMinorVersionUpgrade`: boolean.
    #[track_caller]
    pub fn auto_minor_version_upgrade(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoMinorVersionUpgrade", value);
        self
    }

    /// `BrokerName`: string, pattern `^[0-9A-Za-z_-]{1,50}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn broker_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BrokerName", value);
        self
    }

    /// `Configuration`: `ConfigurationId`.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<ConfigurationId>) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `DataReplicationMode`: string.
    #[track_caller]
    pub fn data_replication_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataReplicationMode", value);
        self
    }

    /// `DataReplicationPrimaryBrokerArn`: string, pattern `^arn:.*`.
    #[track_caller]
    pub fn data_replication_primary_broker_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataReplicationPrimaryBrokerArn", value);
        self
    }

    /// `DeploymentMode`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn deployment_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeploymentMode", value);
        self
    }

    /// `EncryptionOptions`: `EncryptionOptions`. A change replaces the resource.
    #[track_caller]
    pub fn encryption_options(mut self, value: impl IntoValue<EncryptionOptions>) -> Self {
        self.0.set("EncryptionOptions", value);
        self
    }

    /// `EngineType`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn engine_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EngineType", value);
        self
    }

    /// `EngineVersion`: string.
    #[track_caller]
    pub fn engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EngineVersion", value);
        self
    }

    /// `HostInstanceType`: string. Required.
    #[track_caller]
    pub fn host_instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostInstanceType", value);
        self
    }

    /// `LdapServerMetadata`: `LdapServerMetadata`.
    #[track_caller]
    pub fn ldap_server_metadata(mut self, value: impl IntoValue<LdapServerMetadata>) -> Self {
        self.0.set("LdapServerMetadata", value);
        self
    }

    /// `Logs`: `LogList`.
    #[track_caller]
    pub fn logs(mut self, value: impl IntoValue<LogList>) -> Self {
        self.0.set("Logs", value);
        self
    }

    /// `MaintenanceWindowStartTime`: `MaintenanceWindow`.
    #[track_caller]
    pub fn maintenance_window_start_time(
        mut self,
        value: impl IntoValue<MaintenanceWindow>,
    ) -> Self {
        self.0.set("MaintenanceWindowStartTime", value);
        self
    }

    /// `PubliclyAccessible`: boolean. Required. A change replaces the resource.
    #[track_caller]
    pub fn publicly_accessible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PubliclyAccessible", value);
        self
    }

    /// `ResourceShareArns`: list of strings.
    #[track_caller]
    pub fn resource_share_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ResourceShareArns", value);
        self
    }

    /// `SecurityGroups`: list of `Ec2SecurityGroupId`, 1 to 5 items.
    #[track_caller]
    pub fn security_groups(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroups", value);
        self
    }

    /// `StorageSize`: integer.
    #[track_caller]
    pub fn storage_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StorageSize", value);
        self
    }

    /// `StorageType`: string. A change replaces the resource.
    #[track_caller]
    pub fn storage_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StorageType", value);
        self
    }

    /// `SubnetIds`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }

    /// `Tags`: list of `TagsEntry`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagsEntry>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Users`: list of `User`.
    #[track_caller]
    pub fn users(mut self, value: impl IntoValue<ListOf<User>>) -> Self {
        self.0.set("Users", value);
        self
    }
}

impl Handle<Broker> {
    /// `AmqpEndpoints`
    #[inline]
    pub fn amqp_endpoints(&self) -> Value<Vec<String>> {
        self.attribute("AmqpEndpoints")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ConfigurationId`
    #[inline]
    pub fn configuration_id(&self) -> Value<String> {
        self.attribute("ConfigurationId")
    }

    /// `ConfigurationRevision`
    #[inline]
    pub fn configuration_revision(&self) -> Value<String> {
        self.attribute("ConfigurationRevision")
    }

    /// `ConsoleURLs`
    #[inline]
    pub fn console_urls(&self) -> Value<Vec<String>> {
        self.attribute("ConsoleURLs")
    }

    /// `EngineVersionCurrent`
    #[inline]
    pub fn engine_version_current(&self) -> Value<String> {
        self.attribute("EngineVersionCurrent")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `IpAddresses`
    #[inline]
    pub fn ip_addresses(&self) -> Value<Vec<String>> {
        self.attribute("IpAddresses")
    }

    /// `MqttEndpoints`
    #[inline]
    pub fn mqtt_endpoints(&self) -> Value<Vec<String>> {
        self.attribute("MqttEndpoints")
    }

    /// `OpenWireEndpoints`
    #[inline]
    pub fn open_wire_endpoints(&self) -> Value<Vec<String>> {
        self.attribute("OpenWireEndpoints")
    }

    /// `StompEndpoints`
    #[inline]
    pub fn stomp_endpoints(&self) -> Value<Vec<String>> {
        self.attribute("StompEndpoints")
    }

    /// `WssEndpoints`
    #[inline]
    pub fn wss_endpoints(&self) -> Value<Vec<String>> {
        self.attribute("WssEndpoints")
    }
}

/// `ConfigurationId` of `AWS::AmazonMQ::Broker`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationId(Properties);

properties! { ConfigurationId }

impl ConfigurationId {
    /// `Id`: string. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Revision`: integer. Required.
    #[track_caller]
    pub fn revision(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Revision", value);
        self
    }
}

/// `EncryptionOptions` of `AWS::AmazonMQ::Broker`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionOptions(Properties);

properties! { EncryptionOptions }

impl EncryptionOptions {
    /// `KmsKeyId`: `KmsKey`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `UseAwsOwnedKey`: boolean. Required.
    #[track_caller]
    pub fn use_aws_owned_key(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseAwsOwnedKey", value);
        self
    }
}

/// `LdapServerMetadata` of `AWS::AmazonMQ::Broker`.
#[derive(Clone, Default)]
#[must_use]
pub struct LdapServerMetadata(Properties);

properties! { LdapServerMetadata }

impl LdapServerMetadata {
    /// `Hosts`: list of strings. Required.
    #[track_caller]
    pub fn hosts(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Hosts", value);
        self
    }

    /// `RoleBase`: string. Required.
    #[track_caller]
    pub fn role_base(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RoleBase", value);
        self
    }

    /// `RoleName`: string.
    #[track_caller]
    pub fn role_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RoleName", value);
        self
    }

    /// `RoleSearchMatching`: string. Required.
    #[track_caller]
    pub fn role_search_matching(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RoleSearchMatching", value);
        self
    }

    /// `RoleSearchSubtree`: boolean.
    #[track_caller]
    pub fn role_search_subtree(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RoleSearchSubtree", value);
        self
    }

    /// `ServiceAccountPassword`: string.
    #[track_caller]
    pub fn service_account_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceAccountPassword", value);
        self
    }

    /// `ServiceAccountUsername`: string. Required.
    #[track_caller]
    pub fn service_account_username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceAccountUsername", value);
        self
    }

    /// `UserBase`: string. Required.
    #[track_caller]
    pub fn user_base(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserBase", value);
        self
    }

    /// `UserRoleName`: string.
    #[track_caller]
    pub fn user_role_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserRoleName", value);
        self
    }

    /// `UserSearchMatching`: string. Required.
    #[track_caller]
    pub fn user_search_matching(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserSearchMatching", value);
        self
    }

    /// `UserSearchSubtree`: boolean.
    #[track_caller]
    pub fn user_search_subtree(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UserSearchSubtree", value);
        self
    }
}

/// `LogList` of `AWS::AmazonMQ::Broker`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogList(Properties);

properties! { LogList }

impl LogList {
    /// `Audit`: boolean.
    #[track_caller]
    pub fn audit(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Audit", value);
        self
    }

    /// `General`: boolean.
    #[track_caller]
    pub fn general(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("General", value);
        self
    }
}

/// `MaintenanceWindow` of `AWS::AmazonMQ::Broker`.
#[derive(Clone, Default)]
#[must_use]
pub struct MaintenanceWindow(Properties);

properties! { MaintenanceWindow }

impl MaintenanceWindow {
    /// `DayOfWeek`: string. Required.
    #[track_caller]
    pub fn day_of_week(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DayOfWeek", value);
        self
    }

    /// `TimeOfDay`: string, pattern `^[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?$`. Required.
    #[track_caller]
    pub fn time_of_day(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimeOfDay", value);
        self
    }

    /// `TimeZone`: string. Required.
    #[track_caller]
    pub fn time_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimeZone", value);
        self
    }
}

/// `TagsEntry` of `AWS::AmazonMQ::Broker`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagsEntry(Properties);

properties! { TagsEntry }

impl TagsEntry {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `User` of `AWS::AmazonMQ::Broker`.
#[derive(Clone, Default)]
#[must_use]
pub struct User(Properties);

properties! { User }

impl User {
    /// `ConsoleAccess`: boolean.
    #[track_caller]
    pub fn console_access(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ConsoleAccess", value);
        self
    }

    /// `Groups`: list of strings, at most 20 items.
    #[track_caller]
    pub fn groups(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Groups", value);
        self
    }

    /// `Password`: string, at least 12 characters, pattern `^[^,:=]+$`. Required.
    #[track_caller]
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Password", value);
        self
    }

    /// `ReplicationUser`: boolean.
    #[track_caller]
    pub fn replication_user(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ReplicationUser", value);
        self
    }

    /// `Username`: string, pattern `^[A-Za-z0-9_.~-]{2,100}$`. Required.
    #[track_caller]
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Username", value);
        self
    }
}

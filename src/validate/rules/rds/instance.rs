//! What the engine of a database instance means for its other properties. RDS takes the name of an engine in any case.

use std::borrow::Cow;

use crate::validate::engine::{Issue, Keyword, listed};
use crate::validate::rules::Rule;
use crate::validate::rules::question::{best, every, regional};
use crate::value::Node;

pub(in crate::validate::rules) const RULES: &[Rule] = &[
    every("E3062", "aws_rds_dbinstance/db_instance_class", "this engine in this version does not run on every instance class", &[
        "Resources/AWS::RDS::DBInstance/Properties",
    ]).literally().seen(with_engine_in_lower_case),
    every("E3691", "aws_rds_dbinstance/engine_version", "an instance runs one of the published versions of its engine", &[
        "Resources/AWS::RDS::DBInstance/Properties",
    ]).seen(with_engine_in_lower_case),
    every("E3719", "aws_rds_dbinstance/backupretentionperiod_maximum", "an instance in a cluster is backed up with it, and others keep backups for 35 days at most", &[
        "Resources/AWS::RDS::DBInstance/Properties",
    ]).seen(with_engine_in_lower_case),
    best("E3720", "aws_rds_dbinstance/kmskey_storageencrypted", "a key is used only where the storage is encrypted", &[
        "Resources/AWS::RDS::DBInstance/Properties",
    ]).seen(with_engine_in_lower_case),
    best("E3721", "aws_rds_dbinstance/replicamode_enum", "a replica of this engine is mounted or read-only", &[
        "Resources/AWS::RDS::DBInstance/Properties",
    ]).seen(with_engine_in_lower_case),
    best("W3691", "aws_rds_dbinstance/engine_version_deprecated", "AWS has withdrawn this version of the engine", &[
        "Resources/AWS::RDS::DBInstance/Properties",
    ]).seen(with_engine_in_lower_case).retold(super::name_the_version),
    regional("E3025", "aws_rds_dbinstance/dbinstanceclass_enum", "RDS does not offer this class for the engine and license", &[
        "Resources/AWS::RDS::DBInstance/Properties",
    ]).literally().seen(with_engine_in_lower_case),
    best("E3682", "aws_rds_dbinstance/aurora_exclusive", "an instance of an Aurora cluster takes this from its cluster", &[
        "Resources/AWS::RDS::DBInstance/Properties",
    ]).seen(with_engine_in_lower_case).retold(name_what_the_cluster_has),
];

fn with_engine_in_lower_case(properties: &Node) -> Cow<'_, Node> {
    let engine = properties.get("Engine").and_then(Node::as_str);
    let Some(engine) = engine.filter(|engine| engine.chars().any(char::is_uppercase)) else {
        return Cow::Borrowed(properties);
    };
    let lower = Node::from(engine.to_lowercase());
    let mut properties = properties.clone();
    if let Some(engine) = properties
        .as_map_mut()
        .and_then(|map| map.get_mut("Engine"))
    {
        engine.kind = lower.kind;
    }
    Cow::Owned(properties)
}

/// The schema only says that one of these is there.
fn name_what_the_cluster_has(properties: &Node, issue: &mut Issue) {
    const OF_CLUSTER: [&str; 5] = [
        "AllocatedStorage",
        "CopyTagsToSnapshot",
        "DeletionProtection",
        "EnableIAMDatabaseAuthentication",
        "MasterUserPassword",
    ];
    if issue.keyword == Keyword::Not {
        let present = OF_CLUSTER
            .iter()
            .copied()
            .filter(|name| properties.get(name).is_some());
        issue.message = format!("{} may not stand here", listed(present));
    }
}

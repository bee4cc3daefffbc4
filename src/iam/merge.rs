//! Fewer statements for the same permissions.

use std::collections::{BTreeMap, BTreeSet};

use super::canonical::sort_key;
use super::principal::{Principal, principals_node};
use super::statement::Statement;
use crate::value::{Node, Value};

/// The same permissions in fewer statements, in an order that does not depend on the order of `statements`.
///
/// Among statements that agree in effect, principals and conditions and that have no name: those with the same resources
/// become one with all their actions, those with the same actions become one with all their resources, and one whose
/// actions and resources another one covers is dropped. This is repeated until nothing changes. Nothing more and nothing
/// less is allowed or denied than before, and the result never takes more room.
///
/// Statements with a name, with `not_actions` or with `not_resources` are only sorted, and dropped when repeated.
pub fn merge(statements: impl IntoIterator<Item = Statement>) -> Vec<Statement> {
    let mut groups: BTreeMap<String, Group> = BTreeMap::new();
    let mut merged: Vec<Statement> = Vec::new();
    for statement in statements {
        let statement = normalized(statement);
        if is_mergeable(&statement) {
            groups
                .entry(group_key(&statement))
                .or_insert_with(|| Group::new(&statement))
                .add(statement);
        } else {
            merged.push(statement);
        }
    }
    merged.extend(groups.into_values().flat_map(Group::into_statements));
    let mut keyed: Vec<_> = merged
        .into_iter()
        .map(|statement| (order(&statement), statement))
        .collect();
    keyed.sort_by(|left, right| left.0.cmp(&right.0));
    keyed.dedup_by(|left, right| left.0 == right.0);
    keyed.into_iter().map(|(_, statement)| statement).collect()
}

/// What decides the place of a statement: allowing ones first, then by actions, then by everything.
pub(super) fn order(statement: &Statement) -> (super::Effect, Vec<String>, String) {
    (
        statement.effect,
        statement.actions.clone(),
        sort_key(&statement.node()),
    )
}

fn is_mergeable(statement: &Statement) -> bool {
    statement.sid.is_none()
        && !statement.actions.is_empty()
        && statement.not_actions.is_empty()
        && statement.not_resources.is_empty()
}

/// Every list sorted, each element once.
fn normalized(mut statement: Statement) -> Statement {
    for principals in [&mut statement.principals, &mut statement.not_principals] {
        let keyed: BTreeMap<String, Principal> = std::mem::take(principals)
            .into_iter()
            .map(|principal| (principal_key(&principal), principal))
            .collect();
        principals.extend(keyed.into_values());
    }
    statement.conditions = statement.conditions.sorted();
    for actions in [&mut statement.actions, &mut statement.not_actions] {
        actions.sort();
        actions.dedup();
    }
    for resources in [&mut statement.resources, &mut statement.not_resources] {
        let keyed: BTreeMap<String, Value<String>> = std::mem::take(resources)
            .into_iter()
            .map(|resource| (sort_key(&resource.node()), resource))
            .collect();
        resources.extend(keyed.into_values());
    }
    statement
}

fn principal_key(principal: &Principal) -> String {
    let alone = principals_node(std::slice::from_ref(principal));
    sort_key(&alone)
}

/// Statements may be merged when this is the same.
fn group_key(statement: &Statement) -> String {
    sort_key(&Node::list([
        Node::from(statement.effect.as_str()),
        principals_node(&statement.principals),
        principals_node(&statement.not_principals),
        statement.conditions.node(),
        // A statement without resources speaks of the resource that carries the policy, not of none.
        Node::from(statement.resources.is_empty()),
    ]))
}

type Names = BTreeSet<String>;

/// Statements that differ in actions and resources only.
struct Group {
    /// Everything but actions and resources.
    frame: Statement,
    /// The resources by their keys.
    resources: BTreeMap<String, Value<String>>,
    /// The actions of each statement with the keys of its resources.
    blocks: BTreeSet<(Names, Names)>,
}

impl Group {
    fn new(statement: &Statement) -> Self {
        Self {
            frame: Statement {
                actions: Vec::new(),
                resources: Vec::new(),
                ..statement.clone()
            },
            resources: BTreeMap::new(),
            blocks: BTreeSet::new(),
        }
    }

    fn add(&mut self, statement: Statement) {
        let mut keys = Names::new();
        for resource in statement.resources {
            let key = sort_key(&resource.node());
            keys.insert(key.clone());
            self.resources.entry(key).or_insert(resource);
        }
        let actions = statement.actions.into_iter().collect();
        self.blocks.insert((actions, keys));
    }

    fn into_statements(mut self) -> Vec<Statement> {
        loop {
            let next = round(&self.blocks);
            if next == self.blocks {
                break;
            }
            self.blocks = next;
        }
        let statement = |(actions, keys): &(Names, Names)| Statement {
            actions: actions.iter().cloned().collect(),
            resources: keys
                .iter()
                .filter_map(|key| self.resources.get(key).cloned())
                .collect(),
            ..self.frame.clone()
        };
        self.blocks.iter().map(statement).collect()
    }
}

/// One round: same resources, then same actions, then what is covered by another.
fn round(blocks: &BTreeSet<(Names, Names)>) -> BTreeSet<(Names, Names)> {
    let mut by_resources: BTreeMap<&Names, Names> = BTreeMap::new();
    for (actions, resources) in blocks {
        by_resources
            .entry(resources)
            .or_default()
            .extend(actions.iter().cloned());
    }
    let mut by_actions: BTreeMap<Names, Names> = BTreeMap::new();
    for (resources, actions) in by_resources {
        by_actions
            .entry(actions)
            .or_default()
            .extend(resources.iter().cloned());
    }
    let merged: BTreeSet<(Names, Names)> = by_actions.into_iter().collect();
    let is_covered = |block: &(Names, Names)| {
        merged.iter().any(|other| {
            other != block && block.0.is_subset(&other.0) && block.1.is_subset(&other.1)
        })
    };
    merged
        .iter()
        .filter(|block| !is_covered(block))
        .cloned()
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::iam::{Conditions, Effect};
    use crate::value::get_att;

    #[test]
    fn same_resources_give_one_statement_with_all_actions() {
        let queue = || get_att::<String>("Orders", "Arn");
        let merged = merge([
            Statement::allow(["sqs:SendMessage"]).on(queue()),
            Statement::allow(["sqs:GetQueueUrl", "sqs:SendMessage"]).on(queue()),
        ]);
        let expected = Statement::allow(["sqs:GetQueueUrl", "sqs:SendMessage"]).on(queue());
        assert_eq!(merged, [expected]);
    }

    #[test]
    fn same_actions_give_one_statement_with_all_resources() {
        let merged = merge([
            Statement::allow(["sqs:SendMessage"]).on("b"),
            Statement::allow(["sqs:SendMessage"]).on("a"),
        ]);
        assert_eq!(
            merged,
            [Statement::allow(["sqs:SendMessage"]).on("a").on("b")]
        );
    }

    #[test]
    fn a_statement_that_another_covers_is_dropped() {
        let wide = Statement::allow(["s3:Get", "s3:List", "s3:Put"])
            .on("a")
            .on("b");
        let merged = merge([Statement::allow(["s3:Get", "s3:Put"]).on("a"), wide.clone()]);
        assert_eq!(merged, [wide]);
    }

    #[test]
    fn effects_principals_conditions_and_names_keep_statements_apart() {
        let base = || Statement::allow(["s3:Get"]).on("a");
        let statements = [
            base(),
            base().to(Principal::Any),
            base().when(Conditions::secure_transport(true)),
            base().sid("Named"),
            Statement::deny(["s3:Get"]).on("a"),
            Statement::allow(["s3:Get"]),
        ];
        assert_eq!(merge(statements).len(), 6);
    }

    #[test]
    fn everything_but_some_actions_is_left_alone() {
        let inverse = |action: &str| Statement {
            actions: Vec::new(),
            not_actions: vec![action.to_owned()],
            ..Statement::deny(["x:Y"]).on("*")
        };
        assert_eq!(
            merge([inverse("a:B"), inverse("c:D"), inverse("a:B")]).len(),
            2
        );
    }

    fn statement() -> impl Strategy<Value = Statement> {
        let actions = prop::collection::vec(0..5_u8, 1..4);
        let resources = prop::collection::vec(0..5_u8, 0..4);
        (actions, resources, any::<bool>(), 0..5_u8).prop_map(
            |(actions, resources, deny, variant)| {
                let actions = actions.into_iter().map(|action| format!("s:A{action}"));
                let mut statement = Statement::allow(actions);
                for resource in resources {
                    statement = match resource {
                        0 => statement.on(get_att::<String>("Table", "Arn")),
                        other => statement.on(format!("r{other}")),
                    };
                }
                if deny {
                    statement.effect = Effect::Deny;
                }
                match variant {
                    0 => statement,
                    1 => statement.to(Principal::Any),
                    2 => statement
                        .to(Principal::account("2"))
                        .to(Principal::service("a")),
                    3 => statement
                        .to(Principal::service("a"))
                        .to(Principal::account("2")),
                    _ => statement.when(Conditions::source_account("1")),
                }
            },
        )
    }

    /// Every (group, action, resource) that the statements speak of.
    fn permissions(statements: &[Statement]) -> BTreeSet<(String, String, String)> {
        let mut all = BTreeSet::new();
        for statement in statements {
            let mut resources: Vec<String> = statement
                .resources
                .iter()
                .map(|resource| sort_key(&resource.node()))
                .collect();
            if resources.is_empty() {
                resources.push("the resource of the policy".to_owned());
            }
            for action in &statement.actions {
                for resource in &resources {
                    all.insert((group_key(statement), action.clone(), resource.clone()));
                }
            }
        }
        all
    }

    proptest! {
        #[test]
        fn merging_neither_widens_nor_narrows(statements in prop::collection::vec(statement(), 0..12)) {
            let merged = merge(statements.clone());
            prop_assert_eq!(permissions(&merged), permissions(&statements));
            prop_assert!(merged.len() <= statements.len());
        }

        #[test]
        fn merging_twice_changes_nothing(statements in prop::collection::vec(statement(), 0..12)) {
            let merged = merge(statements);
            prop_assert_eq!(merge(merged.clone()), merged);
        }

        #[test]
        fn the_order_of_statements_does_not_matter(
            (statements, shuffled) in prop::collection::vec(statement(), 0..10)
                .prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle()))
        ) {
            prop_assert_eq!(merge(shuffled), merge(statements));
        }
    }
}

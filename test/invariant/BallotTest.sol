// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IProposalTypes} from "../../contracts/governor/IProposalTypes.sol";
import {MandateGovernor} from "../../contracts/governor/MandateGovernor.sol";
import {Actor} from "../support/Actor.sol";
import {GovernorTest} from "../support/GovernorTest.sol";
import {BallotHandler} from "./BallotHandler.sol";

/// @title A DAO of short periods and odd balances, whose members delegate, vote and override in every way
abstract contract BallotTest is GovernorTest {
    BallotHandler internal handler;

    function setUp() public virtual override {
        super.setUp();
        _everybodyDelegatesToThemselves();
        alice.sends(carol, 7);
        bob.sends(dave, 101);
        Actor[] memory members = new Actor[](4);
        (members[0], members[1], members[2], members[3]) = (alice, bob, carol, dave);
        handler = new BallotHandler(token, governor, members);
    }

    function _types() internal pure override returns (MandateGovernor.NamedType[] memory types) {
        types = super._types();
        for (uint256 i = 0; i < types.length; ++i) {
            types[i].rules.votingDelaySeconds = 5 minutes;
            types[i].rules.votingPeriodSeconds = 30 minutes;
        }
        types[STANDARD].rules.quorumBasisPoints = 100;
    }

    function _parameters() internal view override returns (MandateGovernor.Parameters memory parameters) {
        parameters = super._parameters();
        parameters.lateQuorumExtensionSeconds = 10 minutes;
    }

    /// @dev Also the governor's own functions may carry every topic, so that changes of rules are decided on by topics.
    function _rules() internal view override returns (IProposalTypes.ActionRule[] memory rules) {
        rules = super._rules();
        rules[1] = IProposalTypes.ActionRule(address(0), governor.setProposalType.selector, ANY_TOPIC, 1);
    }

    function _timelockDelay() internal pure override returns (uint256) {
        return 5 minutes;
    }

    function _actions() internal view returns (bytes4[] memory actions) {
        actions = new bytes4[](13);
        actions[0] = handler.transfer.selector;
        actions[1] = handler.delegateWhole.selector;
        actions[2] = handler.delegateSplit.selector;
        actions[3] = handler.delegateTopic.selector;
        actions[4] = handler.takeBack.selector;
        actions[5] = handler.propose.selector;
        actions[6] = handler.vote.selector;
        actions[7] = handler.voteSplit.selector;
        actions[8] = handler.overrideDelegates.selector;
        actions[9] = handler.relay.selector;
        actions[10] = handler.relayAgain.selector;
        actions[11] = handler.settle.selector;
        actions[12] = handler.wait.selector;
    }
}
